package org.inkwell.redaction.finding.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RollFileTest {

    private static final String TABLE = "Legal Surname,Forename,Adm No\nGarter,Zoë,004512\n";

    private static RollFile read(String text) throws RollException {
        return RollFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cellsMayBePartedAnyhow(String delimiter) throws RollException {
        var roll = read(TABLE.replace(",", delimiter));
        assertThat(roll.members()).hasSize(1);
        assertThat(roll.members().get(0).all(Field.SURNAME)).containsExactly("Garter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void lettersMayBeWrittenAsSpreadsheetsDo(String charset) throws RollException {
        var roll = RollFile.read(TABLE.getBytes(Charset.forName(charset)));
        assertThat(roll.members().get(0).all(Field.FORENAME)).containsExactly("Zoë");
    }

    @Test
    void aByteOrderMarkIsNoLetter() throws RollException {
        assertThat(read("\uFEFF" + TABLE).members().get(0).all(Field.SURNAME)).isNotEmpty();
    }

    @Test
    void linesAboveTheHeadingArePassedOver() throws RollException {
        var roll = read("Oakfield School\n\"Pupils, all years\",,\n\n" + TABLE);
        assertThat(roll.headings().get(0).written()).isEqualTo("Legal Surname");
        assertThat(roll.members()).hasSize(1);
    }

    @Test
    void quotedCellsMayHoldCommasBreaksAndQuotes() throws RollException {
        var roll = read("name,address\n\"Garter, Noor\",\"12 \"\"The\"\" High\nStreet\"\n");
        assertThat(roll.members().get(0).all(Field.ADDRESS))
                .containsExactly("12 \"The\" High\nStreet");
    }

    @Test
    void everyCellOfALineThatDoesNotFitIsTaken() throws RollException {
        var roll = read("surname,address,dob\nGarter,12 Quoits Lane,Kelmarsh,1/2/2012\n");
        assertThat(roll.uneven()).containsExactly(2L);
        assertThat(roll.members().get(0).all(Field.ANY)).contains("Kelmarsh", "1/2/2012");
    }

    @Test
    void columnsThatNobodyKnowsAreNamedAsUnused() throws RollException {
        var roll = read("surname,house\nGarter,Red\n");
        assertThat(roll.headings().get(1))
                .isEqualTo(new Heading("house", java.util.Optional.empty()));
        assertThat(roll.members().get(0).entries()).hasSize(1);
    }

    @Test
    void whoIsToldByTypeNumberOrHeading() throws RollException {
        assertThat(read("type,name\nTeacher,Ann Oak\n").members().get(0).who())
                .isEqualTo(Who.STAFF);
        assertThat(read("upn,name\nJ823200124001,Ann Oak\n").members().get(0).who())
                .isEqualTo(Who.PUPIL);
        assertThat(read("staff name\nAnn Oak\n").members().get(0).who()).isEqualTo(Who.STAFF);
        assertThat(read("surname,parent 1 surname\nOak,Ash\n").members())
                .extracting(Member::who)
                .containsExactly(Who.PERSON, Who.CONTACT);
    }

    @Test
    void whatIsWrittenWhereNothingIsKnownIsNobodysName() throws RollException {
        assertThat(read("surname,email\nGarter,Unknown\n").members().get(0).entries()).hasSize(1);
    }

    @Test
    void aBrokenTableIsRefusedByItsLine() {
        refused("line 3", "name,house\nGarter,Red\n\"Kayleigh,Blue\nAmis,Red\n");
        refused("No heading", "Kayleigh,Smith\n");
        refused("Nobody", "surname,forename\n");
        refused("empty", " \n");
        refused("workbook", "PK\u0003\u0004Kayleigh");
    }

    private static void refused(String because, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(RollException.class)
                .hasMessageContaining(because)
                .hasMessageNotContaining("Kayleigh");
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] file) {
        try {
            assertThat(RollFile.read(file).members()).isNotEmpty();
        } catch (RollException refused) {
            assertThat(refused).hasMessageEndingWith(".");
        }
    }
}
