package org.inkwell.redaction.finding.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;

final class TailsTest {

    private static List<Cell> column(int... ys) {
        return IntStream.of(ys)
                .mapToObj(y -> Cell.of(List.of(new Token(new Box(10, y, 50, 12), "a", "a"))))
                .toList();
    }

    @Test
    void whatStandsOutOfTimeAtTheEndIsATail() {
        var column = column(0, 20, 40, 60, 110, 128);
        assertThat(Tails.of(column)).isEqualTo(column.subList(4, 6));
    }

    @Test
    void rowsInTimeHaveNone() {
        assertThat(Tails.of(column(0, 20, 40, 61, 80))).isEmpty();
    }

    @Test
    void aGapInTheUpperHalfMakesNone() {
        assertThat(Tails.of(column(0, 60, 80, 100, 120, 140))).isEmpty();
    }

    @Test
    void fewRowsKeepNoTime() {
        assertThat(Tails.of(column(0, 20, 90))).isEmpty();
    }

    @Test
    void twoCellsOfOneRowAreInTime() {
        assertThat(Tails.of(column(0, 20, 40, 60, 60, 80))).isEmpty();
    }
}
