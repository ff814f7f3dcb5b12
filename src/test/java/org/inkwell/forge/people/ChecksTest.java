package org.inkwell.forge.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.forge.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"J823200124001", "K941400219377", "Y305201523042"})
    void aPupilsLetterIsTheOneOfPublishedNumbers(String upn) {
        assertThat(Checks.pupil(upn.substring(1))).isEqualTo(upn.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000009040", "3456781201", "5550002220"})
    void aLearnersDigitIsTheOneOfPublishedNumbers(String uln) {
        assertThat(Checks.learner(uln.substring(0, 9))).contains(uln.charAt(9) - '0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990642176", "9991169679", "9992032863"})
    void aPatientsDigitIsTheOneOfPublishedNumbers(String nhs) {
        assertThat(Checks.patient(nhs.substring(0, 9))).contains(nhs.charAt(9) - '0');
    }

    @Test
    void aCandidatesLetterIsTheOneOfAPublishedNumber() {
        assertThat(Checks.candidate("990010240001")).isEqualTo('T');
    }

    @Test
    void everybodysNumbersCheck() {
        for (var person : School.made(new Dice(3)).everybody()) {
            var numbers = person.numbers();
            assertThat(numbers.upn()).matches("[A-Z]\\d{12}");
            assertThat(numbers.upn().charAt(0)).isEqualTo(Checks.pupil(numbers.upn().substring(1)));
            assertThat(Checks.learner(numbers.uln().substring(0, 9)))
                    .contains(numbers.uln().charAt(9) - '0');
            assertThat(Checks.patient(numbers.nhs().substring(0, 9)))
                    .contains(numbers.nhs().charAt(9) - '0');
            assertThat(numbers.uci().charAt(12))
                    .isEqualTo(Checks.candidate(numbers.uci().substring(0, 12)));
        }
    }
}
