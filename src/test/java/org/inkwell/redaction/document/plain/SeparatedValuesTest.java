package org.inkwell.redaction.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class SeparatedValuesTest {

    private static String inks(String... lines) {
        return Desk.inks("pupils.csv", String.join("\r\n", lines) + "\r\n");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    @Test
    void whatStandsUnderAPersonalHeadingGoesWhole() {
        assertThat(
                        inks(
                                "UPN,Legal Surname,Year,Notes",
                                "J823200124001,Young,7,\"Late, and Kayleigh rang\"",
                                "A1,Church,8,Import failed"))
                .isEqualTo(
                        lines(
                                "UPN,Legal Surname,Year,Notes",
                                "[number],[Person],7,\"Late, and [Person] rang\"",
                                "[number],[Person],8,Import failed"));
    }

    @Test
    void headingsOfProgramsAreUnderstood() {
        assertThat(inks("stu_legal_surname;regGroup", "Will;7A"))
                .isEqualTo(lines("stu_legal_surname;regGroup", "[Person];7A"));
    }

    @Test
    void aColumnOfPeopleWithoutAHeadingGoesWhole() {
        assertThat(inks("Okafor\t7", "Brzezińska\t8", "Adeyemi\t7", "Rose\t9"))
                .isEqualTo(lines("[Person]\t7", "[Person]\t8", "[Person]\t7", "[Person]\t9"));
    }

    @Test
    void linesAboveTheHeadingAndCellsBeyondItAreInkedToo() {
        assertThat(inks("Printed by Kayleigh", "", "Forename,Year", "Autumn,7,see Okonkwo"))
                .isEqualTo(
                        lines(
                                "Printed by [Person]",
                                "",
                                "Forename,Year",
                                "[Person],7,see [Person]"));
    }

    @Test
    void aTableOfNobodyStaysAsItIs() {
        var table = lines("Setting,Value", "Timeout,30", "Path,\"C:\\Program Files\\SIMS\"");
        assertThat(Desk.inks("settings.csv", table).replace("\"", ""))
                .isEqualTo(table.replace("\"", ""));
    }

    @Test
    void aQuotationThatIsNeverClosedIsHeld() {
        var file = "Surname\n\"Okafor\nYoung".getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.withholds("pupils.csv", file)).contains("never closed");
    }
}
