package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SpreadTest {

    @Test
    void ranksAreTheNearest() {
        var hundred = LongStream.rangeClosed(1, 100).boxed().toList();
        assertThat(Spread.of(hundred)).isEqualTo(new Spread(50, 95, 100, 5050));
        assertThat(Spread.of(List.of(9L, 1L))).isEqualTo(new Spread(1, 9, 9, 10));
        assertThat(Spread.of(List.of(7L))).isEqualTo(new Spread(7, 7, 7, 7));
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, 0, 0, 0));
    }
}
