package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class EchoesTest {

    @Test
    void twoPartsOfANameGoAgainThoughEachIsAWordOfScreens() {
        Sheet.inks(
                "Send to [Grace Table] now",
                "Pupil name | Year",
                "[Grace Table] | 9",
                "[Amara Okafor] | 9");
    }

    @Test
    void aPartGoesAloneInASentence() {
        Sheet.inks(
                "It says if [Summer] has one",
                "Pupil name | Year",
                "[Summer Okafor] | 9",
                "[Amara Nguyen] | 9");
    }

    @Test
    void aPartStaysInATitle() {
        Sheet.inks("Summer Term", "Pupil name | Year", "[Summer Okafor] | 9", "[Amara Nguyen] | 9");
    }

    @Test
    void smallWordsBesideANameAreNoPartOfIt() {
        Sheet.inks("Spoke to them", "Seen by | [Spoke to Miss Grace]");
    }
}
