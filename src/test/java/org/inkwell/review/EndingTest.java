package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndingTest {

    @ParameterizedTest
    @CsvSource({"Kayleigh Okafor.PDF, pdf", "a.b.xlsx, xlsx", "../x.csv, csv", ".log, log"})
    void ofANameItsKnownEndingIsKept(String name, String ending) {
        assertThat(Ending.of(name)).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kayleigh", "a.okafor", "report.Kayleigh Okafor", "a.", "", "a.pdf/x"})
    void ofAnotherNameNothingIsKept(String name) {
        assertThat(Ending.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "png, image/png",
        "pdf, application/pdf",
        "eml, application/octet-stream",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "other, application/octet-stream"
    })
    void whatIsMadeHereHasAMediaType(String ending, String type) {
        assertThat(Ending.mediaType(ending)).isEqualTo(type);
    }
}
