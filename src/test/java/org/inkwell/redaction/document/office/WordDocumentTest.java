package org.inkwell.redaction.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class WordDocumentTest {

    private static final String DOCUMENT = "word/document.xml";

    private static final byte[] PLANTED = Packed.of("planted-docx").file("Kayleigh Okafor");

    @Test
    void whatHidesAnywhereIsGone() {
        assertThat(Packed.inked("a.docx", PLANTED).everything())
                .doesNotContain(
                        "kayleigh", "okafor", "kafor", "j823200124001", "young", "7700900123");
    }

    @Test
    void whatNobodyHidesBehindStays() {
        var made = Packed.inked("a.docx", PLANTED);
        assertThat(made.words(DOCUMENT))
                .contains("The import fails with error ORA-12154 for ")
                .contains("|Inserted by [Person ")
                .contains("|Surname|Year|");
        assertThat(made.words("word/header1.xml")).contains("Letter about ").contains(", page 1");
    }

    @Test
    void itOpensAsBefore() {
        OpenXmlRules.check(Packed.inked("a.docx", PLANTED));
    }

    @Test
    void aFileWithMacrosIsHeld() {
        var file = Packed.of("planted-docx").with("word/vbaProject.bin", "Okafor").file();
        assertThat(Desk.withholds("a.docx", file)).contains("macros").doesNotContain("Okafor");
    }

    @Test
    void entitiesThatGrowAreHeldBeforeTheyDo() {
        var grown =
                "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document>&b;</w:document>";
        var file = Packed.of("planted-docx").with(DOCUMENT, grown).file();
        assertThat(Desk.withholds("a.docx", file)).contains("does not parse");
    }

    @Test
    void whatUnpacksIntoTooMuchIsHeld() {
        var file = Packed.of("planted-docx").with("word/more.xml", new byte[160 << 20]).file();
        assertThat(Desk.withholds("a.docx", file)).contains("unpacks");
    }

    @Test
    void aFileThatIsCutOffIsHeld() {
        var whole = Packed.of("planted-docx").file();
        for (var length = 0; length < whole.length; length += 10) {
            var cut = Arrays.copyOf(whole, length);
            assertThat(Desk.withholds("a.docx", cut)).isNotEmpty();
        }
    }

    @Test
    void whatOnlySaysThatItIsOneIsHeld() {
        var file = new Packed().with("a.txt", "Okafor").file();
        assertThat(Desk.withholds("a.docx", file)).isNotEmpty().doesNotContain("Okafor");
        var garbage = "PK\3\4Okafor".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Desk.withholds("a.docx", garbage)).isNotEmpty().doesNotContain("Okafor");
    }
}
