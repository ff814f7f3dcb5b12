package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

final class ScrapsTest {

    private static final Box PLACE = new Box(10, 10, 80, 20);

    @Test
    void aWordForLessThanHalfOfTheStrokesIsAScrap() {
        assertThat(isAll(new Box(20, 10, 29, 20))).isTrue();
        assertThat(isAll(new Box(20, 10, 30, 20))).isFalse();
    }

    @Test
    void wordsThatShareTheStrokesAreNone() {
        assertThat(isAll(new Box(20, 10, 15, 20), new Box(40, 10, 15, 20))).isFalse();
    }

    @Test
    void whereNothingStandsNothingIsLeftUnread() {
        var blank = Ink.of(drawn(20, 20), PLACE);
        assertThat(Scraps.isAll(List.of(), blank, PLACE)).isFalse();
    }

    private static boolean isAll(Box... read) {
        var tokens = Arrays.stream(read).map(box -> new Token(box, "le", "le")).toList();
        return Scraps.isAll(tokens, Ink.of(drawn(20, 80), PLACE), PLACE);
    }

    /** A stroke from one column to before another. */
    private static Pixels drawn(int from, int to) {
        var image = new BufferedImage(100, 40, BufferedImage.TYPE_INT_RGB);
        for (var x = from; x < to; x++) {
            image.setRGB(x, 20, 0xFFFFFF);
        }
        return Pixels.of(image);
    }
}
