package org.inkwell.redaction.sight;

import java.util.Arrays;

/** The colours and shades of one cell after another. */
final class Swatch {

    /** How many shades are told apart. */
    static final int SHADES = 64;

    private static final int PIXELS = Texture.CELL * Texture.CELL;
    private static final int LEAST_COLOURS = 10;
    private static final int LEAST_SHADES = 12;
    private static final int MOST_OF_ONE = 22;

    /** Shades that count as one background. */
    private static final int ALIKE = 4;

    /** Pixels at either end that do not count: what a cell is like as a whole. */
    private static final int OUTLYING = 6;

    private final byte[] colours = new byte[4096];
    private final byte[] shades = new byte[SHADES];
    private boolean isVaried;
    private int spread;

    /** Takes the cell that begins there. */
    void take(int[] raster, int at, int width) {
        var first = raster[at];
        var isFlat = true;
        for (var i = 1; i < PIXELS && isFlat; i++) {
            isFlat = raster[at + i / Texture.CELL * width + i % Texture.CELL] == first;
        }
        isVaried = !isFlat && isVaried(raster, at, width);
        spread = isFlat ? 0 : beyond(OUTLYING, -1) - beyond(OUTLYING, 1);
    }

    /** Whether it has many colours or shades, and none that most of it has. */
    boolean isVaried() {
        return isVaried;
    }

    /** How many shades lie between its dark and its light, but for the outermost pixels. */
    int spread() {
        return spread;
    }

    private boolean isVaried(int[] raster, int at, int width) {
        Arrays.fill(shades, (byte) 0);
        var most = 0;
        var many = 0;
        var grey = 0;
        for (var i = 0; i < PIXELS; i++) {
            var rgb = raster[at + i / Texture.CELL * width + i % Texture.CELL];
            var bin = bin(rgb);
            many += colours[bin] == 0 ? 1 : 0;
            most = Math.max(most, ++colours[bin]);
            grey += ++shades[shade(rgb)] == 1 ? 1 : 0;
        }
        for (var i = 0; i < PIXELS; i++) {
            colours[bin(raster[at + i / Texture.CELL * width + i % Texture.CELL])] = 0;
        }
        var isColourful = many >= LEAST_COLOURS && most <= MOST_OF_ONE;
        return isColourful || (grey >= LEAST_SHADES && background() <= MOST_OF_ONE);
    }

    /** The shade beyond so many pixels from the darkest, or the lightest. */
    private int beyond(int outlying, int step) {
        var shade = step == 1 ? 0 : SHADES - 1;
        for (var passed = (int) shades[shade]; passed <= outlying; passed += shades[shade]) {
            shade += step;
        }
        return shade;
    }

    /** Pixels of the most frequent shade and those beside it. */
    private int background() {
        var most = 0;
        var here = 0;
        for (var i = 0; i < SHADES; i++) {
            here += shades[i] - (i >= ALIKE ? shades[i - ALIKE] : 0);
            most = Math.max(most, here);
        }
        return most;
    }

    private static int bin(int rgb) {
        return ((rgb >> 12) & 0xF00) | ((rgb >> 8) & 0xF0) | ((rgb >> 4) & 0xF);
    }

    private static int shade(int rgb) {
        return (light(rgb) * SHADES) >> 8;
    }

    /** Of 255, as eyes weigh red, green and blue. */
    static int light(int rgb) {
        return (((rgb >> 16) & 0xFF) * 77 + ((rgb >> 8) & 0xFF) * 150 + (rgb & 0xFF) * 29) >> 8;
    }
}
