package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class FlagsTest {

    @Test
    void lettersBesideNamesGoWhateverTheHeadingSays() {
        Sheet.inks(
                "Pupil | Year | [C~G] | State",
                "[Okafor, Amara] | 9 | [K] | Open",
                "[Nguyen, Linh] | 7 | [E] | Closed",
                "[Kowalska, Zofia] | 7 | [N] | Open");
    }

    @Test
    void answersBesideNamesGoWithoutAHeading() {
        Sheet.inks(
                "[Amara Okafor] | 9B | [Yes]",
                "[Linh Nguyen] | 9B | [No]",
                "[Zofia Kowalska] | 9A | [No]");
    }

    @Test
    void answersUnderAHeadingThatSaysOfWhatStay() {
        Sheet.inks(
                "Name | Printed | Enabled",
                "[Amara Okafor] | Yes | No",
                "[Linh Nguyen] | No | No",
                "[Zofia Kowalska] | No | Yes");
    }

    @Test
    void lettersBesideWhatIsNobodyStay() {
        Sheet.inks("Drive | Free space", "C | Local disk", "D | Local disk", "E | Local disk");
    }

    @Test
    void aLetterAloneInItsColumnStays() {
        Sheet.inks(
                "[Amara Okafor] | Open | X", "[Linh Nguyen] | Closed", "[Zofia Kowalska] | Open");
    }
}
