package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void wordsAtTheSamePlaceShareAToken() {
        assertThat(Alignment.of(List.of(word(0, 40, "Sign")), List.of(word(1, 38, "5ign"))))
                .containsExactly(new Token(box(0, 40), "Sign", "5ign"));
    }

    @Test
    void aWordThatOneReaderMissedHasAnEmptyReading() {
        assertThat(
                        Alignment.of(
                                List.of(word(0, 40, "Sign"), word(50, 20, "in")),
                                List.of(word(50, 20, "in"))))
                .containsExactly(
                        new Token(box(0, 40), "Sign", ""), new Token(box(50, 20), "in", "in"));
    }

    @Test
    void aLostSpaceIsFoundAgainWhereTheLettersAgree() {
        assertThat(
                        Alignment.of(
                                List.of(word(0, 70, "Signin")),
                                List.of(word(0, 40, "Sign"), word(50, 20, "in"))))
                .containsExactly(
                        new Token(box(0, 40), "Sign", "Sign"), new Token(box(50, 20), "in", "in"));
    }

    @Test
    void aLostSpaceIsFoundAgainBesideAMisreadLetter() {
        assertThat(
                        Alignment.of(
                                List.of(word(0, 70, "Slgnin")),
                                List.of(word(0, 40, "Sign"), word(50, 20, "in"))))
                .containsExactly(
                        new Token(box(0, 40), "Slgn", "Sign"), new Token(box(50, 20), "in", "in"));
    }

    @Test
    void readingsThatAreUnlikeStayTogether() {
        assertThat(
                        Alignment.of(
                                List.of(word(0, 70, "Okafor")),
                                List.of(word(0, 40, "Sign"), word(50, 20, "in"))))
                .containsExactly(new Token(box(0, 70), "Okafor", "Sign in"));
    }

    private static Word word(int x, int width, String text) {
        return new Word(box(x, width), text);
    }

    private static Box box(int x, int width) {
        return new Box(x, 5, width, 20);
    }
}
