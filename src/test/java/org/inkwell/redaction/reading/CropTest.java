package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.assertj.core.data.Offset;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class CropTest {

    private static final Offset<Float> NEARLY = Offset.offset(0.0001f);

    /** Columns of white and black in turn, then one of red. */
    private static final Pixels SCREEN =
            Screens.drawn(
                    9,
                    4,
                    pen -> {
                        pen.setColor(Color.WHITE);
                        pen.fillRect(0, 0, 9, 4);
                        pen.setColor(Color.BLACK);
                        for (var x = 1; x < 8; x += 2) {
                            pen.fillRect(x, 0, 1, 4);
                        }
                        pen.setColor(Color.RED);
                        pen.fillRect(8, 0, 1, 4);
                    });

    @Test
    void atItsOwnSizeEachPixelIsTaken() {
        assertThat(blue(4, 4, new Box(0, 0, 4, 4))).startsWith(1, -1, 1, -1);
    }

    @Test
    void halvedEachPixelIsTheMeanOfWhatItCovers() {
        assertThat(blue(4, 2, new Box(0, 0, 8, 4))[0]).isEqualTo(0, NEARLY);
    }

    @Test
    void whatStandsBesideTheBoxHasNoSay() {
        assertThat(blue(8, 8, new Box(8, 0, 1, 4))).containsOnly(-1);
    }

    @Test
    void beyondThePictureItsLastPixelsGoOn() {
        assertThat(blue(3, 4, new Box(7, 0, 3, 4))).startsWith(-1, -1, -1);
    }

    @Test
    void theColoursAreBlueThenGreenThenRed() {
        var planes = new float[3];
        Crop.into(planes, 1, 1, 1, SCREEN, new Box(8, 0, 1, 1), Crop.Norm.READING);
        assertThat(planes).containsExactly(-1, -1, 1);
    }

    /** The first of the three planes. */
    private static float[] blue(int width, int rows, Box box) {
        var planes = new float[3 * width * rows];
        Crop.into(planes, width, rows, width, SCREEN, box, Crop.Norm.READING);
        return java.util.Arrays.copyOf(planes, width * rows);
    }
}
