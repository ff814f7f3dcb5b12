package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShareTest {

    /** Figures of the interval as its Wikipedia article and R's binom package give them. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 27.75",
        "1, 10, 1.79, 40.42",
        "5, 10, 23.66, 76.34",
        "10, 10, 72.25, 100",
        "0, 600, 0, 0.64",
        "81, 263, 25.53, 36.62"
    })
    void theIntervalIsWilsons(long part, long whole, double low, double high) {
        var share = new Share(part, whole);
        assertThat(share.low()).isCloseTo(low, within(0.01));
        assertThat(share.high()).isCloseTo(high, within(0.01));
    }

    @Property
    void theShareLiesInItsInterval(
            @ForAll @IntRange(max = 500) int part, @ForAll @IntRange(max = 500) int rest) {
        var share = new Share(part, part + rest);
        assertThat(share.low()).isBetween(0.0, share.percent());
        assertThat(share.high()).isBetween(share.percent(), 100.0);
    }
}
