package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class HouseNumbersTest {

    @Test
    void numbersBehindStreetsBeneathOneAnotherGo() {
        Sheet.inks("Open | [Kerkstraat 56]", "Closed | [Hoogstraat 3]", "Open | [Kesselheide 34]");
    }

    @Test
    void theNumberOfThePostGoesWithItsTown() {
        Sheet.inks("Open | [04109 Xhaferistadt]");
    }

    @Test
    void aVersionBehindOneUnknownWordStays() {
        Sheet.inks("Program | [Qwxlty] 7");
    }
}
