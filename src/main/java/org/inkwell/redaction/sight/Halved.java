package org.inkwell.redaction.sight;

import java.awt.image.BufferedImage;
import org.inkwell.redaction.Pixels;

/** A picture at half its size, and where it lost something by that. */
final class Halved {

    /** Of 255: strokes differ by more from their page, and what is out of focus by less. */
    private static final int ROUGH = 40;

    private final Pixels pixels;
    private final boolean[] rough;

    private Halved(BufferedImage image, boolean[] rough) {
        this.pixels = Pixels.of(image);
        this.rough = rough;
    }

    /** An odd last row or column is dropped; the picture must have two of each. */
    static Halved of(Pixels whole) {
        var width = whole.width() / 2;
        var height = whole.height() / 2;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var rough = new boolean[width * height];
        var raster = whole.raster();
        for (var at = 0; at < rough.length; at++) {
            var from = at / width * 2 * whole.width() + at % width * 2;
            var below = from + whole.width();
            var one = raster[from];
            var two = raster[from + 1];
            var three = raster[below];
            var four = raster[below + 1];
            if (one == two && one == three && one == four) {
                image.setRGB(at % width, at / width, one);
                continue;
            }
            rough[at] =
                    range(
                                    Swatch.light(one),
                                    Swatch.light(two),
                                    Swatch.light(three),
                                    Swatch.light(four))
                            > ROUGH;
            image.setRGB(at % width, at / width, mean(one, two, three, four));
        }
        return new Halved(image, rough);
    }

    Pixels pixels() {
        return pixels;
    }

    /** How many pixels of a square were strokes of the whole picture. */
    int rough(int left, int top, int side) {
        var count = 0;
        for (var i = 0; i < side * side; i++) {
            count += rough[(top + i / side) * pixels.width() + left + i % side] ? 1 : 0;
        }
        return count;
    }

    private static int mean(int one, int two, int three, int four) {
        var mean = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var sum =
                    (one >> shift & 0xFF)
                            + (two >> shift & 0xFF)
                            + (three >> shift & 0xFF)
                            + (four >> shift & 0xFF);
            mean |= ((sum + 2) / 4) << shift;
        }
        return mean;
    }

    private static int range(int one, int two, int three, int four) {
        var most = Math.max(Math.max(one, two), Math.max(three, four));
        return most - Math.min(Math.min(one, two), Math.min(three, four));
    }
}
