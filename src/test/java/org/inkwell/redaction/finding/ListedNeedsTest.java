package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class ListedNeedsTest {

    @Test
    void whySomebodyWasAwayGoesUnderAnyHeading() {
        Sheet.inks(
                "[Okafor, Amara] | 9 | [religious festival] | Open",
                "[Nguyen, Linh] | 7 | Closed",
                "[Kowalska, Zofia] | 7 | [hospital] | Open");
    }

    @Test
    void ofAMenuBesideWhoIsSignedInNothingGoes() {
        Sheet.inks("Home | Uniform | Medical | [Amara Okafor]", "Settings | Printers");
    }

    @Test
    void whatStandsAmidThemGoesWhereTheyAreMost() {
        Sheet.inks(
                "[Okafor, Amara] | 9 | [Separate room]",
                "[Nguyen, Linh] | 7 | [Green folder]",
                "[Kowalska, Zofia] | 7 | [Rest breaks]",
                "[Begum, Nadia] | 8 | [Word processor]");
    }

    @Test
    void whatSaysThatThereIsNoneGoesAmidThem() {
        Sheet.inks(
                "[Okafor, Amara] | 9 | [Shellfish]",
                "[Nguyen, Linh] | 7 | [None]",
                "[Kowalska, Zofia] | 7 | Lunch at noon",
                "[Begum, Nadia] | 8 | [None]",
                "[Shah, Priya] | 8 | [Eggs]");
    }

    @Test
    void dentistsAndTheLikeAreLabelsOfWhoTheyAre() {
        Sheet.inks("Doctor | [Amara Okafor]", "Dentist | [Linh Nguyen]");
    }

    @Test
    void aChipBesideOneThatIsSureGoes() {
        Sheet.inks("[Female genital mutilation] | [Online safety]", "Reports | Settings");
    }

    @Test
    void aChipFarFromOneThatIsSureStays() {
        Sheet.inks("[Neglect] | Online safety", "Reports | Settings");
    }

    @Test
    void aChipAtOneEdgeWithTwoThatAreSureGoes() {
        Sheet.inks(
                "[Neglect]",
                "Added on Monday",
                "[Attendance concern]",
                "Added on Tuesday",
                "[Emotional abuse]",
                "Added on Friday");
    }

    @Test
    void headingsAreNoChips() {
        Sheet.inks("Pupil | SEN | FSM | Sanction", "[Okafor] | [K] | [Yes] | [Call home]");
    }

    @Test
    void anAnswerAtOneEdgeWithThreeThatAreSureGoes() {
        Sheet.inks("[Ever 6]", "[Yes]", "[Ever 6]", "[Free]", "[Ever 6]", "", "Yes | Save");
    }

    @Test
    void accountsThatAreSuspendedAreNoPupilsWhoAre() {
        Sheet.inks("Active", "Suspended", "Active", "Suspended", "Suspended", "Active");
    }

    @Test
    void whatIsListedGoesBesideWhatAsksForIt() {
        Sheet.inks("Language | [Portuguese]", "Reason | [Dental appointment]", "Flag", "[Hygiene]");
    }

    @Test
    void whatIsNotListedStaysThere() {
        Sheet.inks("Language | English (UK)", "Reason | Toner low", "Category | Printers");
    }
}
