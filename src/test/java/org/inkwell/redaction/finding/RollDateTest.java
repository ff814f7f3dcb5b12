package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RollDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/2011",
                "12/3/11",
                "12.03.2011",
                "12-03-2011",
                "12 03 2011",
                "2011-03-12",
                "2011-03-12T00:00:00",
                "20110312",
                "12032011",
                "12 Mar 2011",
                "12 March 2011",
                "12th March 2011",
                "12th of March 2011",
                "12-Mar-11",
                "12Mar2011",
                "March 12, 2011",
                "Mar 12 2011",
                "12/03/2011 00:00"
            })
    void oneDateIsOneHoweverItIsWritten(String written) {
        assertThat(RollDate.parse(written)).contains("110312");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/03/2011",
                "12-Mar-11",
                "12th of March 2011",
                "March 12, 2011",
                "20110312"
            })
    void itIsFoundInALine(String written) {
        assertThat(
                        RollDate.WRITTEN
                                .matcher("born " + written + " at")
                                .results()
                                .map(r -> r.group()))
                .containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12 may be", "12 marks 11", "Version 12.3", "12:03"})
    void whatIsNoDateIsNone(String written) {
        assertThat(RollDate.WRITTEN.matcher(written).results()).isEmpty();
    }
}
