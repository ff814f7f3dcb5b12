package org.inkwell.redaction.document.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.swing.text.rtf.RTFEditorKit;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RichTextTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Okafor;}}\\pard ";

    private static String inks(String body) {
        return Desk.inks("a.rtf", HEAD + body + "}Okafor")
                .replaceAll("(?s)^.*?}}\\\\f0 (.*)}$", "$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The import failed for {\\b Kay}leigh Okafor | The import failed for [Person]",
                "The import failed for \\'4b\\'61yleigh | The import failed for [Person]",
                "The import failed for \\u75?\\u97?yleigh | The import failed for [Person]",
                "The import failed for \\uc2\\u75 xxayleigh | The import failed for [Person]",
                "The import failed for Kay\\-leigh | The import failed for [Person]",
                "The import failed for Brzezi\\'f1ska | The import failed for [Person]",
                "C:\\\\SIMS \\{1\\} | C:\\\\SIMS \\{1\\}",
                "caf\\'e9 | caf\\u233?",
            })
    void itsWordsAreInkedHoweverTheyAreWritten(String came, String became) {
        assertThat(inks(came)).isEqualTo(became);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\info{\\author Okafor}}",
                "{\\*\\comment Okafor}",
                "{\\stylesheet{\\s0 Okafor;}}",
                "{\\pict\\pngblip 4f6b61666f72}",
                "{\\object\\objemb{\\*\\objdata 4f6b61666f72}}",
                "{\\field{\\*\\fldinst HYPERLINK \"mailto:okafor\"}}",
                "{\\*\\bkmkstart Okafor}",
                "{\\pict\\bin6 Okafor}",
            })
    void whatNobodyReadsIsLeftOut(String hidden) {
        assertThat(inks("Hello" + hidden)).isEqualTo("Hello");
    }

    @Test
    void anotherReaderOpensIt() throws Exception {
        var file =
                (HEAD + "The import failed\\par for Okafor\\par}")
                        .getBytes(StandardCharsets.US_ASCII);
        var made = Desk.redact("a.rtf", file).fold(InkedDocument::file, sentence -> new byte[0]);
        var kit = new RTFEditorKit();
        var document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(made), document, 0);
        assertThat(document.getText(0, document.getLength()))
                .startsWith("The import failed\nfor [Person ")
                .doesNotContain("Okafor");
    }

    @Test
    void groupsWithinGroupsWithoutEndAreHeld() {
        var deep = ("{\\rtf1" + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(Desk.withholds("a.rtf", deep)).contains("too deep");
    }

    @Test
    void cutAnywhereItIsInkedOrHeld() {
        var whole =
                (HEAD + "{\\info Okafor}{\\b Oka}for\\u75?a}").getBytes(StandardCharsets.US_ASCII);
        for (var end = 0; end < whole.length; end++) {
            var made =
                    Desk.redact("a.rtf", Arrays.copyOf(whole, end))
                            .fold(InkedDocument::file, sentence -> new byte[0]);
            assertThat(new String(made, StandardCharsets.US_ASCII)).doesNotContain("Oka");
        }
    }
}
