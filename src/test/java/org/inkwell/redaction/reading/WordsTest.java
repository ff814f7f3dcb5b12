package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** Two bars of ten pixels with forty between them. */
    private static final Box PLACE = new Box(0, 0, 100, 20);

    private static final Ink INK =
            Ink.of(
                    Screens.drawn(
                            100,
                            20,
                            pen -> {
                                pen.fillRect(20, 4, 10, 12);
                                pen.fillRect(70, 4, 10, 12);
                            }),
                    PLACE);

    @Test
    void aWordStandsWhereItsInkStands() {
        assertThat(Words.split(List.of(glyph("A", 25), glyph(" ", 50), glyph("B", 75)), INK, PLACE))
                .containsExactly(
                        new Word(new Box(20, 0, 10, 20), "A"),
                        new Word(new Box(70, 0, 10, 20), "B"));
    }

    @Test
    void aWideGapPartsWordsThoughNoSpaceWasRead() {
        assertThat(Words.split(List.of(glyph("A", 25), glyph("B", 75)), INK, PLACE)).hasSize(2);
    }

    @Test
    void nothingReadIsNoWord() {
        assertThat(Words.split(List.of(), INK, PLACE)).isEmpty();
    }

    private static Glyph glyph(String letter, double x) {
        return new Glyph(letter, x);
    }
}
