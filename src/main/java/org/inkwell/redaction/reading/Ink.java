package org.inkwell.redaction.reading;

import java.util.Arrays;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** How far each pixel of a box stands out from the colour that most of the box has. */
final class Ink {

    /** Below this, what stands out is noise of a compressed picture and no glyph. */
    private static final int FAINTEST = 24;

    private final int width;
    private final int height;
    private final byte[] strength;
    private final int strongest;

    private Ink(int width, int height, byte[] strength, int strongest) {
        this.width = width;
        this.height = height;
        this.strength = strength;
        this.strongest = strongest;
    }

    static Ink of(Pixels pixels, Box box) {
        var raster = pixels.raster();
        var background = background(raster, pixels.width(), box);
        var strength = new byte[box.width() * box.height()];
        var strongest = 0;
        for (var y = 0; y < box.height(); y++) {
            for (var x = 0; x < box.width(); x++) {
                var rgb = raster[(box.y() + y) * pixels.width() + box.x() + x];
                var distance = distance(rgb, background);
                strength[y * box.width() + x] = (byte) distance;
                strongest = Math.max(strongest, distance);
            }
        }
        return new Ink(box.width(), box.height(), strength, strongest);
    }

    boolean isBlank() {
        return strongest < FAINTEST;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Row by row: black glyphs on white, whatever their colours were, from 0 to 255. */
    int[] greys() {
        var greys = new int[strength.length];
        Arrays.setAll(greys, at -> 255 - (strength[at] & 0xFF) * 255 / Math.max(1, strongest));
        return greys;
    }

    /** Whether a glyph may stand in this column. */
    boolean stands(int x) {
        for (var y = 0; y < height; y++) {
            if ((strength[y * width + x] & 0xFF) * 3 > strongest) {
                return true;
            }
        }
        return false;
    }

    /** Whether a glyph may stand in this row. */
    boolean standsOn(int y) {
        for (var x = 0; x < width; x++) {
            if ((strength[y * width + x] & 0xFF) * 3 > strongest) {
                return true;
            }
        }
        return false;
    }

    /** The most frequent colour, of 4,096 that are told apart. */
    private static int background(int[] raster, int stride, Box box) {
        var counts = new int[4096];
        var samples = new int[4096];
        var most = 0;
        for (var y = box.y(); y < box.bottom(); y++) {
            for (var x = box.x(); x < box.right(); x++) {
                var rgb = raster[y * stride + x];
                var bin = ((rgb >> 12) & 0xF00) | ((rgb >> 8) & 0xF0) | ((rgb >> 4) & 0xF);
                samples[bin] = rgb;
                if (++counts[bin] > counts[most]) {
                    most = bin;
                }
            }
        }
        return samples[most];
    }

    /** The largest difference of a colour of the three. */
    static int distance(int rgb, int other) {
        var red = Math.abs(((rgb >> 16) & 0xFF) - ((other >> 16) & 0xFF));
        var green = Math.abs(((rgb >> 8) & 0xFF) - ((other >> 8) & 0xFF));
        var blue = Math.abs((rgb & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
