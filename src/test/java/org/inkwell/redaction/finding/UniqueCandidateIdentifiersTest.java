package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UniqueCandidateIdentifiersTest {

    private final Recogniser recogniser = new UniqueCandidateIdentifiers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990010240001T → █",
                "99001B240017C → █",
                "990010240002T → █",
                "99OO10240001T → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99001024000T",
                "990010240001",
                "Centre 99001",
                "2024-01-01T10",
                "20240101T1200"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }

    @Test
    void aCheckLetterMakesSure() {
        assertThat(UniqueCandidateIdentifiers.checks("990010240001T")).isTrue();
        assertThat(UniqueCandidateIdentifiers.checks("99001B240017C")).isTrue();
        assertThat(UniqueCandidateIdentifiers.checks("990010240001S")).isFalse();
    }
}
