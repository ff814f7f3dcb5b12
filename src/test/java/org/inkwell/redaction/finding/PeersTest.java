package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class PeersTest {

    @Test
    void aWordThatIsASurnameStaysInAHeadingOfWordsOfScreens() {
        Sheet.inks("Document | Status | Pages | Size", "Notepad | Printing | 7 | 12");
    }

    @Test
    void aWordThatIsASurnameGoesAmongNames() {
        Sheet.inks("[Okafor] | Status | Open", "[Pages] | Status | Open", "[Ng] | Status | Open");
    }

    @Test
    void aSubjectStaysInAColumnOfSubjects() {
        Sheet.inks("Computing | 7", "History | 8", "Reading | 9", "Geography | 7", "Science | 8");
    }

    @Test
    void aWordThatIsASurnameGoesAlone() {
        Sheet.inks("[Reading]");
    }

    @Test
    void whatIsOnWhereSomethingIsOffIsASwitch() {
        Sheet.inks("Remote desktop | On", "Notifications | Off");
    }

    @Test
    void anAccountThatIsSuspendedBesideActiveOnesIsNoPupilWhoIs() {
        Sheet.inks(
                "Pupil | Account | Year",
                "[Okafor] | Suspended | 7",
                "[Okonkwo] | Active | 8",
                "[Begum] | Locked | 9");
    }

    @Test
    void aPupilWhoIsSuspendedGoes() {
        Sheet.inks("[Okafor] | [Suspended] | 7");
    }
}
