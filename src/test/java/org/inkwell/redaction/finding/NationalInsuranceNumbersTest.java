package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NationalInsuranceNumbersTest {

    private final Recogniser recogniser = new NationalInsuranceNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456C → █",
                "AB 12 34 56 C → █ █ █ █ █",
                "QQ123456A → █",
                "ABl23456C → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB12345C", "AB1234567C", "ORA-12154", "HTTP 404", "A123456C", "GB123"})
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
