package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PostcodesTest {

    private final Recogniser recogniser = new Postcodes();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZE3 9XX → █ █",
                "YO999XX → █",
                "at SW1A 9XX now → at █ █ now",
                "SWlA 9XX → █ █",
                "YO99 → █",
                "9XX → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Y7", "KS3", "A4", "F12", "2ND", "4GB", "v2.0", "H2O", "3RD", "Year 10"})
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
