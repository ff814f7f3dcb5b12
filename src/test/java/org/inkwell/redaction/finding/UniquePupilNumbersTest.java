package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UniquePupilNumbersTest {

    private final Recogniser recogniser = new UniquePupilNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J823200124001 → █",
                "UPN K941400219377 left → UPN █ left",
                "H82320012401A → █",
                "A823200124001 → █",
                "J8232OO124OOl → █",
                "J823 2001 24001 → █ █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "823/2001",
                "J82320012400",
                "Windows 10 22H2",
                "JOB2024000",
                "AB123456C",
                "Error 0x80004005",
                "KB4012345"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }

    @Test
    void aCheckLetterMakesSure() {
        assertThat(UniquePupilNumbers.checks("J823200124001")).isTrue();
        assertThat(UniquePupilNumbers.checks("K941400219377")).isTrue();
        assertThat(UniquePupilNumbers.checks("Y305201523042")).isTrue();
        assertThat(UniquePupilNumbers.checks("H82320012401A")).isTrue();
        assertThat(UniquePupilNumbers.checks("P207000016049")).isTrue();
        assertThat(UniquePupilNumbers.checks("A823200124001")).isFalse();
        assertThat(UniquePupilNumbers.checks("J823200124010")).isFalse();
    }
}
