package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class BitsTest {

    @Test
    void boxesOfOneWidthTellNothing() {
        assertThat(Bits.of(columns(List.of(80, 80, 80, 80)))).isEqualTo(new Bits(4, 0, 2));
    }

    @Test
    void boxesThatAllDifferTellEverything() {
        assertThat(Bits.of(columns(List.of(80, 81, 82, 83)))).isEqualTo(new Bits(4, 2, 2));
    }

    @Test
    void columnsWeighByTheirNames() {
        var bits =
                Bits.of(
                        Stream.of(List.of(80, 80), List.of(50, 60, 70, 80, 50, 60))
                                .map(Judged.Column::new)
                                .toList());
        assertThat(bits.names()).isEqualTo(8);
        assertThat(bits.told()).isBetween(1.4, 1.5);
    }

    @Test
    void whereNoNamesStandInColumnsNothingIsTold() {
        assertThat(Bits.of(List.of())).isEqualTo(new Bits(0, 0, 0));
    }

    private static List<Judged.Column> columns(List<Integer> widths) {
        return List.of(new Judged.Column(widths));
    }
}
