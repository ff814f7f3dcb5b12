package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class IdentifiersTest {

    @Test
    void numbersOfTheirOwnBesideNamesGoUnderAnyHeading() {
        Sheet.inks(
                "[Okafor] | [7119] | 2015 | 7100",
                "[Okonkwo] | [7132] | 2016 | 7100",
                "[Nasser] | [7235] | 2015 | 7100",
                "[Begum] | [7073] | 2016 | 7100");
    }

    @Test
    void numbersBesideNobodyStay() {
        Sheet.inks("Disk | 7119", "Memory | 7132", "Network | 7235", "Display | 7073");
    }
}
