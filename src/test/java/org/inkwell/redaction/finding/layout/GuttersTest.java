package org.inkwell.redaction.finding.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;

final class GuttersTest {

    @Test
    void aColumnBeginsWhereCellsOfManyRowsDo() {
        var rows = new ArrayList<List<Token>>();
        for (var row = 0; row < 6; row++) {
            rows.add(List.of(word(0, 60 + 5 * row, row), word(96 + row % 2, 20, row)));
        }
        assertThat(new Gutters(rows).begins(2, rows.get(2).get(1))).isTrue();
    }

    @Test
    void wordsOfAParagraphBeginNoColumn() {
        var rows = new ArrayList<List<Token>>();
        for (var row = 0; row < 6; row++) {
            rows.add(List.of(word(0, 40 + 13 * row, row), word(50 + 13 * row, 30, row)));
        }
        assertThat(new Gutters(rows).begins(2, rows.get(2).get(1))).isFalse();
    }

    @Test
    void oneStatusInEveryRowIsNoColumnOfItsSecondWord() {
        var rows = new ArrayList<List<Token>>();
        for (var row = 0; row < 6; row++) {
            rows.add(List.of(word(0, 15, row, "On"), word(18, 15, row, "roll")));
        }
        assertThat(new Gutters(rows).begins(2, rows.get(2).get(1))).isFalse();
    }

    @Test
    void whatOtherRowsRunAcrossIsNoEdge() {
        var rows = new ArrayList<List<Token>>();
        for (var row = 0; row < 8; row++) {
            rows.add(
                    row % 2 == 0
                            ? List.of(word(0, 60, row), word(96, 20, row))
                            : List.of(word(0, 150, row)));
        }
        assertThat(new Gutters(rows).begins(2, rows.get(2).get(1))).isFalse();
    }

    private static Token word(int x, int width, int row) {
        return word(x, width, row, "word" + row);
    }

    private static Token word(int x, int width, int row, String text) {
        return new Token(new Box(x, 20 * row, width, 12), text, text);
    }
}
