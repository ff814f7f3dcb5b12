package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

class BlobsTest {

    @Test
    void patchesThatTouchAtACornerAreOne() {
        byte[] map = {
            9, 0, 0, 0, 0,
            0, 9, 0, 0, 0,
            0, 0, 0, 0, 9
        };
        assertThat(Blobs.of(map, 5, 5))
                .containsExactlyInAnyOrder(new Box(0, 0, 2, 2), new Box(4, 2, 1, 1));
    }

    @Test
    void aPatchDoesNotGoOnAtTheOtherSide() {
        byte[] map = {
            0, 0, 9,
            9, 0, 0
        };
        assertThat(Blobs.of(map, 3, 5)).hasSize(2);
    }

    @Test
    void whatIsAtTheThresholdIsNothing() {
        assertThat(Blobs.of(new byte[] {5, 5}, 2, 5)).isEmpty();
    }
}
