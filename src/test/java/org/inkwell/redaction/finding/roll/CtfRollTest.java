package org.inkwell.redaction.finding.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class CtfRollTest {

    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CTfile>
              <Header><DocumentName>Common Transfer File</DocumentName>
                <SourceSchool><SchoolName>Oakfield</SchoolName></SourceSchool></Header>
              <CTFpupilData><Pupil>
                <UPN>J823200124001</UPN><Surname>O&apos;Garter</Surname><Forename>Noor</Forename>
                <DOB>2012-03-12</DOB><Gender>F</Gender>
                <BasicDetails><PreferredForename>Nell</PreferredForename>
                  <MiddleNames>Ada</MiddleNames></BasicDetails>
                <Address><AddressLines><AddressLine1>12 Quoits Lane</AddressLine1></AddressLines>
                  <PostCode>QU1 2AA</PostCode></Address>
                <Phones><Phone><PhoneNo>07700 900123</PhoneNo></Phone></Phones>
                <Email>noor@oakfield.example</Email>
                <Contacts><Contact><Order>1</Order><Surname>Amis</Surname>
                  <Phones><Phone><PhoneNo>01632 960001</PhoneNo></Phone></Phones>
                </Contact></Contacts>
              </Pupil></CTFpupilData>
            </CTfile>
            """;

    private static RollFile read(String text) throws RollException {
        return RollFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPupilAndTheContactsAreRead() throws RollException {
        var contact = read(FILE).members().get(0);
        var pupil = read(FILE).members().get(1);
        assertThat(pupil.who()).isEqualTo(Who.PUPIL);
        assertThat(pupil.all(Field.SURNAME)).containsExactly("O'Garter");
        assertThat(pupil.all(Field.FORENAME)).containsExactly("Noor", "Nell");
        assertThat(pupil.all(Field.BIRTH)).containsExactly("2012-03-12");
        assertThat(pupil.all(Field.ADDRESS)).containsExactly("12 Quoits Lane");
        assertThat(pupil.all(Field.PHONE)).containsExactly("07700 900123");
        assertThat(contact.who()).isEqualTo(Who.CONTACT);
        assertThat(contact.all(Field.SURNAME)).containsExactly("Amis");
    }

    @Test
    void itSaysWhichElementsItUnderstood() throws RollException {
        assertThat(read(FILE).headings())
                .extracting(Heading::written)
                .contains("UPN", "PreferredForename", "Contact Surname")
                .doesNotContain("Gender", "SchoolName");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        refused("entities", "<!DOCTYPE CTfile><CTfile></CTfile>");
        refused(
                "entities",
                "<!DOCTYPE CTfile [<!ENTITY Kayleigh SYSTEM \"file:///etc/hostname\">]>"
                        + "<CTfile>&Kayleigh;</CTfile>");
        refused("line 2", "<CTfile>\n<CTFpupilData>&Kayleigh;</CTFpupilData></CTfile>");
    }

    @Test
    void whatIsNoTransferFileIsRefusedByItsLine() {
        refused("no Common Transfer File", "<html><Pupil>Kayleigh</Pupil></html>");
        refused("line 2", "<CTfile>\n<Pupil><Surname>Kayleigh</Pupil></CTfile>");
        refused("no pupil", "<CTfile></CTfile>");
    }

    private static void refused(String because, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RollException.class)
                .hasMessageContaining(because)
                .hasMessageNotContaining("Kayleigh");
    }
}
