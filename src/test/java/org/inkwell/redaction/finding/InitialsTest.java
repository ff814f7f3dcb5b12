package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class InitialsTest {

    @Test
    void initialsOfANameOnThePictureGo() {
        Sheet.inks("[PT] | [Prakriti Thapa] | Open", "[A.P] | [Popescu, Andrei] | Closed");
    }

    @Test
    void twoCapitalsOfNobodyStay() {
        Sheet.inks("PE | [Prakriti Thapa] | Open", "OK | [Andrei Popescu] | Closed");
    }

    @Test
    void unitsStayThoughSomebodyIsCalledLikeThem() {
        Sheet.inks("[Kofi Boateng] | 12 | KB", "Readme.txt | 9 | KB");
    }
}
