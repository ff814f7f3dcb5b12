package org.inkwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void eachPauseIsTwiceTheLastUpToALongest() {
        assertThat(BackOff.after(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BackOff.after(8)).isEqualTo(BackOff.after(100)).isLessThan(Duration.ofHours(1));
    }
}
