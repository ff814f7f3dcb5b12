package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class HalvedTest {

    @Test
    void fourPixelsBecomeTheirMean() {
        var whole =
                Screens.drawn(
                        5,
                        3,
                        pen -> {
                            pen.setColor(new Color(0x40, 0x80, 0xC0));
                            pen.fillRect(0, 0, 1, 2);
                        });
        var half = Halved.of(whole).pixels();
        assertThat(half.width()).isEqualTo(2);
        assertThat(half.height()).isEqualTo(1);
        assertThat(half.rgb(0, 0)).isEqualTo(0xA0C0E0);
        assertThat(half.rgb(1, 0)).isEqualTo(0xFFFFFF);
    }

    @Test
    void aStrokeIsLostAndASoftEdgeIsNot() {
        var written = Screens.drawn(16, 16, pen -> pen.fillRect(0, 4, 16, 1));
        assertThat(Halved.of(written).rough(0, 0, 8)).isEqualTo(8);
        var soft =
                Screens.drawn(
                        16,
                        16,
                        pen -> {
                            for (var x = 0; x < 16; x++) {
                                pen.setColor(new Color(240 - 8 * x, 200 - 8 * x, 180 - 8 * x));
                                pen.fillRect(x, 0, 1, 16);
                            }
                        });
        assertThat(Halved.of(soft).rough(0, 0, 8)).isZero();
    }
}
