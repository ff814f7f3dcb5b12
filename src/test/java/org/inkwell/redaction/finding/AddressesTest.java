package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {

    private final Recogniser recogniser = new Addresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 The Paddock → █ █ █",
                "12 Acacia Avenue → █ █ █",
                "12a St Mary Road, Oakfield → █ █ █ █, Oakfield",
                "Flat 4 → █ █",
                "PO Box 123 → █ █ █",
                "7615 Kuhn Turnpike → █ █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 12 of 20",
                "3 items on the way",
                "Close 2 windows",
                "10 Results",
                "Drive C is full",
                "Room 12"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
