package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class BrokenTest {

    @Test
    void anAddressInFourWordsGoesWhole() {
        Sheet.inks("[wei.lau@quarrybank. sch. example,] Save");
    }

    @Test
    void anAddressWhoseDotWasNotReadGoesWhole() {
        Sheet.inks("[wei.lau@quarry bank. example] Save");
    }

    @Test
    void whatFollowsAFinishedAddressStays() {
        Sheet.inks(
                "[wei.lau@quarrybank.sch.example] Save",
                "[wei.lau@quarrybank.example.] Then print");
    }

    @Test
    void anIconBesideAWordIsNoAddress() {
        Sheet.inks("[a@@] Accessories");
    }
}
