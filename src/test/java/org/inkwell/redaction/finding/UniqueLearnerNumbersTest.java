package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UniqueLearnerNumbersTest {

    private final Recogniser recogniser = new UniqueLearnerNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000009040 → █",
                "ULN 3456781201 → ULN █",
                "1000009041 → █",
                "10000O904l → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0276308686",
                "100000904",
                "10000090401",
                "version 10.0.19045",
                "2024-11-01 12:25"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }

    @Test
    void aCheckDigitMakesSure() {
        assertThat(UniqueLearnerNumbers.checks("1000009040")).isTrue();
        assertThat(UniqueLearnerNumbers.checks("5550002220")).isTrue();
        assertThat(UniqueLearnerNumbers.checks("9876543210")).isFalse();
    }
}
