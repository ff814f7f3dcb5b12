package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NhsNumbersTest {

    private final Recogniser recogniser = new NhsNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999 064 2176 → █ █ █",
                "9991169679 → █",
                "NHS: 999-203-2863 → NHS: █",
                "9990642177 → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999 064 217", "99906421761", "12 345 678", "10:20:30", "1 to 10 of 215"})
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }

    @Test
    void aCheckDigitMakesSure() {
        assertThat(NhsNumbers.checks("9990642176")).isTrue();
        assertThat(NhsNumbers.checks("9992032863")).isTrue();
        assertThat(NhsNumbers.checks("9434765918")).isFalse();
    }
}
