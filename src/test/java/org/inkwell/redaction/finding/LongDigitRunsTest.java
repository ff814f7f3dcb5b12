package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongDigitRunsTest {

    private final Recogniser recogniser = new LongDigitRuns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191001 → █",
                "admission 004512 → admission █",
                "LCB0000000005 → █",
                "K12345678 → █",
                "19l00l → █",
                "45 12 89 01 → █ █ █ █",
                "AD023 → █",
                "ID 1832 → ID █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "01/11/2024 12:25:49",
                "0x80004005",
                "ORA-12154",
                "HTTP 404",
                "KB4012345",
                "10.0.19045.3930",
                "£1,250,000",
                "1 - 10 of 215",
                "KS3",
                "1920x1080",
                "100MB",
                "Event ID 1000"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
