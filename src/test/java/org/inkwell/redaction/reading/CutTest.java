package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final Pixels SCREEN =
            Screens.drawn(
                    60,
                    20,
                    pen -> {
                        pen.setColor(Color.BLACK);
                        pen.fillRect(2, 2, 4, 4);
                        pen.fillRect(22, 2, 4, 4);
                        pen.setColor(new Color(0x010000));
                        pen.fillRect(42, 2, 4, 4);
                    });

    @Test
    void theSamePixelsElsewhereAreTheSameCut() {
        assertThat(cut(20)).isEqualTo(cut(0));
    }

    @Test
    void oneShadeMakesAnotherCut() {
        assertThat(cut(40)).isNotEqualTo(cut(0));
    }

    @Test
    void theSamePixelsInAnotherShapeAreAnotherCut() {
        assertThat(Cut.of(SCREEN, new Box(8, 10, 6, 2)))
                .isNotEqualTo(Cut.of(SCREEN, new Box(8, 10, 4, 3)));
    }

    private static Cut cut(int x) {
        return Cut.of(SCREEN, new Box(x, 0, 10, 10));
    }
}
