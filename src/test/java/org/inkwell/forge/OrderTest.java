package org.inkwell.forge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OrderTest {

    @Test
    void seedsBelowAThousandAreForTuning() {
        assertThat(order("999").split()).isEqualTo("train");
        assertThat(order("1000").split()).isEqualTo("report");
    }

    @Test
    void aSeedForTuningIsNeverReported() {
        assertThatThrownBy(
                        () ->
                                Order.of(
                                        "--seed",
                                        "17",
                                        "--screens",
                                        "1",
                                        "--out",
                                        "x",
                                        "--split",
                                        "report"))
                .hasMessage("seed 17 is for train alone");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> Order.of("--seed", "17", "--out", "x"))
                .hasMessage("--screens is missing");
    }

    private static Order order(String seed) {
        return Order.of("--seed", seed, "--screens", "1", "--out", "x");
    }
}
