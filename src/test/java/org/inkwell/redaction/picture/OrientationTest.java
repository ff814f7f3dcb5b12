package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corners are told clockwise from the upper left: red, green, blue, white as they are stored. */
class OrientationTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,BWRG", "4,WBGR", "5,RWBG", "6,WRGB", "7,BGRW", "8,GBWR"})
    void aPhotographStandsAsItsCameraWasHeld(int mark, String corners) {
        var stored = Drawings.file(corners(), "jpeg");
        for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            var seen = seen(Exifs.jpeg(stored, 0xFFE1, "Exif\0\0", Exifs.exif(order, mark)));
            assertThat(corners(seen)).isEqualTo(corners);
            assertThat(seen.width()).isEqualTo(mark < 5 ? WIDTH : HEIGHT);
            assertThat(seen.height()).isEqualTo(mark < 5 ? HEIGHT : WIDTH);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,BWRG", "4,WBGR", "5,RWBG", "6,WRGB", "7,BGRW", "8,GBWR"})
    void aScanStandsAsItsPageSays(int mark, String corners) {
        assertThat(corners(seen(Scans.tiff(new Scans.Page(Pixels.of(corners()), mark, 0)))))
                .isEqualTo(corners);
    }

    @Test
    void aPngFollowsItsChunk() {
        var stored = Drawings.file(corners(), "png");
        var file = Chunks.with(stored, "eXIf", Exifs.exif(ByteOrder.BIG_ENDIAN, 6));
        assertThat(corners(seen(file))).isEqualTo("WRGB");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255, 65_535})
    void aMarkThatMeansNothingIsAsStored(int mark) {
        var stored = Drawings.file(corners(), "jpeg");
        var exif = Exifs.exif(ByteOrder.LITTLE_ENDIAN, mark);
        assertThat(corners(seen(Exifs.jpeg(stored, 0xFFE1, "Exif\0\0", exif)))).isEqualTo("RGBW");
    }

    @Test
    void notesCutShortAreAsStored() {
        var stored = Drawings.file(corners(), "jpeg");
        var exif = Exifs.exif(ByteOrder.LITTLE_ENDIAN, 6);
        for (var length = 0; length < 31; length++) {
            var cut = Arrays.copyOf(exif, length);
            assertThat(corners(seen(Exifs.jpeg(stored, 0xFFE1, "Exif\0\0", cut))))
                    .isEqualTo("RGBW");
        }
    }

    private static BufferedImage corners() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var colours = new Color[] {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (var i = 0; i < 4; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * WIDTH / 2, i / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
        }
        pen.dispose();
        return image;
    }

    private static Pixels seen(byte[] file) {
        return Pictures.decode(file).fold(Decoded.Picture::pixels, refused -> null);
    }

    private static String corners(Pixels pixels) {
        var right = pixels.width() - 4;
        var bottom = pixels.height() - 4;
        return ""
                + letter(pixels.rgb(3, 3))
                + letter(pixels.rgb(right, 3))
                + letter(pixels.rgb(right, bottom))
                + letter(pixels.rgb(3, bottom));
    }

    private static char letter(int rgb) {
        var red = (rgb >> 16) > 127;
        var green = (rgb >> 8 & 0xFF) > 127;
        return red && green ? 'W' : red ? 'R' : green ? 'G' : 'B';
    }
}
