package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RollNamesTest {

    private static final Roll ROLL =
            RollTest.roll(
                    """
                    forename,surname,admission,dob
                    Will,Page,1832,12/03/2024
                    Kayleigh,Mac an tSaoir,004512,01/09/2023
                    """);

    private final Recogniser recogniser = new RollNames(Lexicon.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Will Page → █ █",
                "will → █",
                "Kay leigh → █ █",
                "KayIeigh → █",
                "kayleigh07 → █",
                "1832 → █",
                "4512 → █",
                "12/03/2024 → █",
                "1 Sep 2023 → █ █ █"
            })
    void whatStandsOnTheRollGoes(String before, String after) {
        assertThat(Trial.inked(recogniser, before, ROLL)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "The file will not open",
        "Next page of results",
        "1833",
        "12/04/2024",
        "Register",
        "Kay",
        "Search for a pupil"
    })
    void whatDoesNotStays(String line) {
        assertThat(Trial.inked(recogniser, line, ROLL)).isEqualTo(line);
    }
}
