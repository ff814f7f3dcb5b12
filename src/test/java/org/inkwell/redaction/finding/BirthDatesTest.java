package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BirthDatesTest {

    private final Recogniser recogniser = new BirthDates(2026);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/2011 → █",
                "1 January 1990 → █ █ █",
                "born 12th Jan 2011 → born █ █ █",
                "2011-03-12 → █",
                "06-Oct-21 → █",
                "23-Nov-2013 → █",
                "12.03.11 → █",
                "March 12, 2011 → █ █ █",
                "8y 3m → █ █",
                "12/O3/2011 → █",
                "12 / 03 / 2011 → █ █ █ █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/11/2024",
                "17/01/2023",
                "12/03/2011 10:22",
                "2025-09-01",
                "12:25:49",
                "10.0.19045",
                "2011",
                "Autumn 2025",
                "1 of 3",
                "03/04/26"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
