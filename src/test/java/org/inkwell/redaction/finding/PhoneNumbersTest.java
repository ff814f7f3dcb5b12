package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumbersTest {

    private final Recogniser recogniser = new PhoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123 → █ █",
                "Tel 01632 960123 → Tel █ █",
                "+44 7700 900123 → █ █ █",
                "(01632) 960 123 → █ █ █",
                "O7700 9OO123 → █ █",
                "(555) 555-0123 → █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-01 12:25:49",
                "01/11/2024",
                "10.0.19045.3930",
                "Page 1 of 20",
                "£1,250.00",
                "0x80004005",
                "12:30"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
