package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTextTest {

    /** What stands in the body. */
    private static String inks(String body) {
        var made = Desk.inks("page.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
        return made.replaceAll("(?s).*<body>(.*)</body>.*", "$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>We met <b>Grace</b> Okafor today</p> | <p>We met <b>[Person]</b> today</p>",
                "<p>Kay<i>lei</i>gh rang</p> | <p>[Person]<i></i> rang</p>",
                "<p>Kay<!-- x -->leigh rang</p> | <p>[Person] rang</p>",
                "<p>Kay&#108;eigh rang</p> | <p>[Person] rang</p>",
                "<p>Kay<script>1</script>leigh rang</p> | <p>[Person] rang</p>",
                "<p style='color:red' id=okafor onclick=okafor()>The import failed</p> | <p>The import failed</p>",
                "<a href='mailto:k.okafor@oak.example'>the office</a> | <a>the office</a>",
                "<a href='https://help.sims.example/kb/list?u=okafor#me'>help</a> | <a href=\"https://help.sims.example/kb/list\">help</a>",
                "<a href='https://okafor:x@help.sims.example/'>help</a> | <a href=\"https://help.sims.example/\">help</a>",
                "<a href='https://oak.example/pupils/Kayleigh%20Okafor'>help</a> | <a>help</a>",
                "<a href='https://go.example/c/aGVsbG8gS2F5bGVpZ2gx0A'>help</a> | <a href=\"https://go.example/c/\">help</a>",
                "<a href='javascript:okafor()'>help</a> | <a>help</a>",
                "<a title='Grace Okafor'>help</a> | <a title=\"[Person]\">help</a>",
                "<img src='https://go.example/pixel.gif?okafor' alt='Photo of Grace Okafor'> | <div>Photo of [Person]</div>",
                "<form action='/okafor'><input type=hidden value=Okafor><textarea>Ask Okafor</textarea></form> | <div><div>Ask [Person]</div></div>",
                "<dl><dt>Surname</dt><dd>Will</dd></dl> | <dl><dt>Surname</dt><dd>[Person]</dd></dl>",
                "<o:p>The import failed</o:p> | The import failed",
            })
    void whatCanBeReadStaysAndWhoIsMeantGoes(String came, String became) {
        assertThat(inks(came)).isEqualTo(became);
    }

    @Test
    void cellsGoByTheirHeading() {
        assertThat(
                        inks(
                                "<table><tr><th>Surname<th>Year<th>Error</tr>"
                                        + "<tr><td><a href='/w'>Will</a><td>7<td>Import failed</tr></table>"))
                .isEqualTo(
                        "<table><tbody><tr><th>Surname</th><th>Year</th><th>Error</th></tr>"
                                + "<tr><td>[Person]</td><td>7</td><td>Import failed</td></tr>"
                                + "</tbody></table>");
    }

    @Test
    void aCellThatSpansRowsMovesThoseBesideIt() {
        assertThat(
                        inks(
                                "<table><tr><th>Form<th>Surname</tr><tr><td rowspan=2>7A<td>Will</tr>"
                                        + "<tr><td>Mark</tr></table>"))
                .contains("<td>[Person]</td></tr><tr><td>[Person]</td>");
    }

    @Test
    void aCellGoesByTheLabelBesideIt() {
        assertThat(inks("<table><tr><td>Surname:<td>Will</tr><tr><td>Server<td>Slow</tr></table>"))
                .contains("<td>Surname:</td><td>[Person]</td>")
                .contains("<td>Slow</td>");
    }

    @Test
    void aTableThatOnlyLaysOutLeavesParagraphsAsTheyAre() {
        assertThat(inks("<table><tr><td><p>Hello</p><p>It is <b>slow</b></p></tr></table>"))
                .contains("<p>Hello</p><p>It is <b>slow</b></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.okafor{background:url(http://x.example/okafor)}</style>",
                "<template>Okafor</template>",
                "<svg><text>Okafor</text></svg>",
                "<iframe srcdoc='Okafor'></iframe>",
                "<object data='okafor'>Okafor</object>",
                "<link href='okafor'><base href='https://okafor.example'><meta content=Okafor>",
                "<img src='data:text/plain;base64,T2thZm9y' alt=''>",
                "<xmp>Okafor</xmp><!--Okafor--><![CDATA[Okafor]]><?Okafor?>",
            })
    void whatNobodyReadsIsLeftOut(String hidden) {
        assertThat(inks("Hello" + hidden)).startsWith("Hello").doesNotContainIgnoringCase("kafor");
    }

    @Test
    void theTitleIsInked() {
        assertThat(Desk.inks("a.html", "<html><title>Report on Grace Okafor</title><p>Hello"))
                .contains("<title>Report on [Person]</title>");
    }

    @Test
    void aTableOfCellsThatSpanEverythingTakesNoTime() {
        var cell = "<td rowspan=999 colspan=999>x";
        assertThat(inks("<table><tr>" + cell.repeat(20_000) + "</table>")).contains("<td");
    }

    @Test
    void elementsWithinElementsWithoutEndAreInkedOrHeld() {
        var deep = "<div>".repeat(100_000) + "Okafor";
        var made =
                Desk.redact("a.html", deep.getBytes(StandardCharsets.UTF_8))
                        .fold(InkedDocument::file, sentence -> new byte[0]);
        assertThat(new String(made, StandardCharsets.UTF_8)).doesNotContain("Okafor");
    }
}
