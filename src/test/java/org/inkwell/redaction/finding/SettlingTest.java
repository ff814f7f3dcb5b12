package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.Box;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettlingTest {

    private final Settling settling = new Settling(Lexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Okonkwo|Okonkwo",
                "Okonkwo|0konkwo",
                "Okonkwo|Okonkvvo",
                "Attendance|Attendance",
                "1234|9876",
                "–|.",
                "Attendance|",
                "|Attendance",
                "1234|",
                "|12:30"
            })
    void readersThatAgreeOrMayBeAloneAreBelieved(String readings) {
        assertThat(settling.isRead(token(readings))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|",
                " | ",
                "Okonkwo|Brzezinska",
                "Okonkwo|",
                "|Okonkwo",
                "12345|",
                "|12345",
                "1234a|",
                "Okonkwo|Attendance",
                "12345|98765",
                "Ann|"
            })
    void readersThatDisagreeOrMayNotBeAloneAreNot(String readings) {
        assertThat(settling.isRead(token(readings))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Register|Regster, Register",
        "Rgister|Register, Register",
        "Attendance|, Attendance",
        "|Attendance, Attendance"
    })
    void aSlipInAWordOfScreensIsTheWord(String readings, String settled) {
        var token = settling.settled(token(readings));
        assertThat(token.first()).isEqualTo(settled);
        assertThat(token.second()).isEqualTo(settled);
        assertThat(token.box()).isEqualTo(token(readings).box());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okonkwo|0konkwo", "Okonkwo|Attendance", "Save|Dave"})
    void aNameIsNeverSettledAway(String readings) {
        assertThat(settling.settled(token(readings))).isEqualTo(token(readings));
    }

    private static Token token(String readings) {
        var both = readings.split("\\|", 2);
        return new Token(new Box(3, 4, 50, 12), both[0], both[1]);
    }

    @Test
    void aDateIsPreferredToDigitsThatLookLikeIt() {
        var settled = settling.settled(new Token(new Box(0, 0, 64, 9), "30101/2023", "30/01/2023"));
        assertThat(settled.first()).isEqualTo("30/01/2023");
    }

    @Test
    void oneLetterIsNeverTakenForTheDigitThatItLooksLike() {
        var token = new Token(new Box(0, 0, 7, 9), "S", "5");
        assertThat(settling.settled(token)).isEqualTo(token);
    }
}
