package org.inkwell.redaction.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class XmlTextTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static String inks(String xml) {
        return Desk.inks("data.xml", HEAD + xml).replaceFirst("^<\\?xml.*?\\?>", "");
    }

    @Test
    void valuesGoByTheNameOfTheirElementOrAttribute() {
        assertThat(inks("<Pupil Surname=\"Will\" Year=\"7\"><Forename>Rose</Forename></Pupil>"))
                .isEqualTo(
                        "<Pupil Surname=\"[Person]\" Year=\"7\">"
                                + "<Forename>[Person]</Forename></Pupil>");
    }

    @Test
    void anAttributeMayCallTheValue() {
        assertThat(inks("<Data Name=\"Surname\">Young</Data>"))
                .isEqualTo("<Data Name=\"Surname\">[Person]</Data>");
    }

    @Test
    void wordsBetweenElementsAreInked() {
        assertThat(inks("<note>Met <b>Grace</b> Okafor today</note>"))
                .isEqualTo("<note>Met <b>[Person]</b> [Person] today</note>");
    }

    @Test
    void commentsAndInstructionsAreLeftOut() {
        assertThat(inks("<!-- by Okafor --><a><?for Okafor?><!-- x -->1</a>"))
                .isEqualTo("<a>1</a>");
    }

    @Test
    void aDocumentTypeIsHeldBeforeItIsRead() {
        var xml = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
        assertThat(Desk.withholds("data.xml", xml.getBytes(StandardCharsets.UTF_8)))
                .contains("document type");
    }
}
