package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void aGapThatIsNarrowerThanTheSquareIsFilled() {
        assertThat(new Cells(row("##..##...##"), 11).closed(3).grid())
                .isEqualTo(row("######...##"));
    }

    @Test
    void aGapFromOneRowToTheNextIsFilledToo() {
        assertThat(new Cells(row("#.#..."), 2).closed(2).grid()).isEqualTo(row("#.#..."));
        assertThat(new Cells(row("#...#."), 2).closed(2).grid()).isEqualTo(row("#.#.#."));
    }

    @Test
    void whatIsNarrowerThanTheSquareGoes() {
        assertThat(new Cells(row("###.###.#.."), 11).opened(1).grid())
                .isEqualTo(row("###.###.#.."));
        assertThat(new Cells(row("##...##..#.."), 4).opened(2).grid()).isEqualTo(new byte[12]);
        assertThat(new Cells(row("##..##.#...."), 4).opened(2).grid())
                .isEqualTo(row("##..##......"));
    }

    private static byte[] row(String cells) {
        var grid = new byte[cells.length()];
        for (var i = 0; i < grid.length; i++) {
            grid[i] = (byte) (cells.charAt(i) == '#' ? 1 : 0);
        }
        return grid;
    }
}
