package org.inkwell.redaction.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class OpenDocumentTest {

    private static final String CONTENT = "content.xml";
    private static final Packed MADE = Packed.inked("a.ods", planted().file("Okafor"));

    /** The kind stands first, so that it can be told without unpacking. */
    private static Packed planted() {
        var parts = Packed.of("planted-ods");
        var file = new Packed().with("mimetype", parts.parts().get("mimetype"));
        parts.parts().forEach(file::with);
        return file;
    }

    private static String text(String paragraphs) {
        var start = new String(planted().parts().get(CONTENT), StandardCharsets.UTF_8);
        var content =
                start.substring(0, start.indexOf("<!--"))
                        + "<office:body><office:text>"
                        + paragraphs
                        + "</office:text></office:body></office:document-content>";
        var file =
                planted()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with(CONTENT, content);
        return Packed.inked("a.odt", file.file()).words(CONTENT);
    }

    @Test
    void whatHidesAnywhereIsGone() {
        assertThat(MADE.everything())
                .doesNotContain("kayleigh", "okafor", "kafor", "j8232", "young", "7700900123")
                .doesNotContain("2011-03-04", "friday");
    }

    @Test
    void whatNobodyHidesBehindStays() {
        assertThat(MADE.words(CONTENT))
                .contains("|UPN|", "|Legal Surname|", "|Date of birth|", "|Year|", "|7|")
                .contains("|Import failed for [Person ");
        assertThat(MADE.words("styles.xml")).contains("|Printed for [Person ");
    }

    @Test
    void everyPartIsListedAndParses() {
        for (var path : MADE.parts().keySet()) {
            if (path.endsWith(".xml")) {
                assertThat(MADE.xml(path)).isNotNull();
            }
        }
        assertThat(new String(MADE.parts().get("META-INF/manifest.xml"), StandardCharsets.UTF_8))
                .contains("\"content.xml\"", "\"styles.xml\"", "\"Pictures/image1.png\"");
        assertThat(MADE.parts().keySet().iterator().next()).isEqualTo("mimetype");
    }

    @Test
    void changesThatWereDeletedAreGoneAndThoseInsertedAreInked() {
        assertThat(
                        text(
                                "<text:tracked-changes><text:changed-region><text:deletion>"
                                        + "<text:p>Okafor</text:p></text:deletion>"
                                        + "</text:changed-region></text:tracked-changes>"
                                        + "<text:p>The import of <text:change-start/>Kay<text:span>"
                                        + "leigh</text:span><text:change-end/> failed.</text:p>"))
                .matches("\\|\n?\\|The import of \\[Person ...]\\| failed\\.\\|")
                .doesNotContain("Okafor");
    }

    @Test
    void macrosAndPasswordsAreHeld() {
        var macros = planted().with("Basic/Standard/Module1.xml", "Okafor").file();
        assertThat(Desk.withholds("a.ods", macros)).contains("macros");
        var locked = "<m xmlns:manifest=\"urn:a\"><manifest:encryption-data/></m>";
        assertThat(Desk.withholds("a.ods", planted().with("META-INF/manifest.xml", locked).file()))
                .contains("password");
    }

    @Test
    void aFileThatIsCutOffIsHeld() {
        var whole = planted().file();
        for (var length = 0; length < whole.length; length += 10) {
            assertThat(Desk.withholds("a.ods", Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }
}
