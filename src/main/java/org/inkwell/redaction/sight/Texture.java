package org.inkwell.redaction.sight;

import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Where a picture has the texture of a photograph: many colours or shades, and none that most of a
 * cell has. Text and drawn pictures have a background.
 */
final class Texture {

    /** The side of a cell. */
    static final int CELL = 8;

    /** From one cell to the next: they overlap, so that a small face need not lie on a grid. */
    static final int STEP = 4;

    private static final int LEAST_COLOURS = 10;
    private static final int LEAST_SHADES = 12;
    private static final int MOST_OF_ONE = 22;

    /** Shades of 64 that count as one background. */
    private static final int ALIKE = 4;

    private final int columns;
    private final int rows;
    private final byte[] textured;

    private Texture(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.textured = new byte[columns * rows];
    }

    static Texture of(Pixels pixels) {
        var columns = Math.max(0, (pixels.width() - CELL) / STEP + 1);
        var rows = Math.max(0, (pixels.height() - CELL) / STEP + 1);
        var texture = new Texture(columns, rows);
        var colours = new byte[4096];
        var shades = new byte[64];
        for (var cell = 0; cell < texture.textured.length; cell++) {
            var at = cell / columns * STEP * pixels.width() + cell % columns * STEP;
            texture.textured[cell] = (byte) (isTextured(pixels, at, colours, shades) ? 1 : 0);
        }
        return texture;
    }

    int columns() {
        return columns;
    }

    /** A copy: one for each cell that has it. */
    byte[] grid() {
        return textured.clone();
    }

    /** The same but for the cells that touch one of the boxes. */
    Texture without(List<Box> boxes) {
        var without = new Texture(columns, rows);
        System.arraycopy(textured, 0, without.textured, 0, textured.length);
        for (var box : boxes) {
            var first = Math.max(0, (box.x() - CELL) / STEP + 1);
            var last = Math.min(columns, (box.right() - 1) / STEP + 1);
            var bottom = Math.min(rows, (box.bottom() - 1) / STEP + 1);
            for (var row = Math.max(0, (box.y() - CELL) / STEP + 1); row < bottom; row++) {
                var at = row * columns;
                Arrays.fill(without.textured, at + Math.min(first, last), at + last, (byte) 0);
            }
        }
        return without;
    }

    /** Whether somewhere in a square of the picture three by three cells have it. */
    boolean isDense(int left, int top, int side) {
        for (var row = top / STEP; row < Math.min(rows, (top + side) / STEP) - 2; row++) {
            var together = 0;
            for (var c = left / STEP; c < Math.min(columns, (left + side) / STEP); c++) {
                var at = row * columns + c;
                var isAll = textured[at] + textured[at + columns] + textured[at + 2 * columns] == 3;
                together = isAll ? together + 1 : 0;
                if (together == 3) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The share of the box's cells that have it. */
    double share(Box box) {
        var count = 0;
        var cells = 0;
        for (var row = box.y() / STEP; row < Math.min(rows, box.bottom() / STEP); row++) {
            for (var c = box.x() / STEP; c < Math.min(columns, box.right() / STEP); c++) {
                count += textured[row * columns + c];
                cells++;
            }
        }
        return (double) count / Math.max(1, cells);
    }

    private static boolean isTextured(Pixels pixels, int at, byte[] colours, byte[] shades) {
        var raster = pixels.raster();
        var first = raster[at];
        var isFlat = true;
        for (var i = 1; i < CELL * CELL && isFlat; i++) {
            isFlat = raster[at + i / CELL * pixels.width() + i % CELL] == first;
        }
        return !isFlat && isVaried(raster, at, pixels.width(), colours, shades);
    }

    private static boolean isVaried(
            int[] raster, int at, int width, byte[] colours, byte[] shades) {
        Arrays.fill(shades, (byte) 0);
        var most = 0;
        var many = 0;
        var grey = 0;
        for (var i = 0; i < CELL * CELL; i++) {
            var rgb = raster[at + i / CELL * width + i % CELL];
            var bin = bin(rgb);
            many += colours[bin] == 0 ? 1 : 0;
            most = Math.max(most, ++colours[bin]);
            grey += ++shades[shade(rgb)] == 1 ? 1 : 0;
        }
        for (var i = 0; i < CELL * CELL; i++) {
            colours[bin(raster[at + i / CELL * width + i % CELL])] = 0;
        }
        var isColourful = many >= LEAST_COLOURS && most <= MOST_OF_ONE;
        return isColourful || (grey >= LEAST_SHADES && background(shades) <= MOST_OF_ONE);
    }

    /** Pixels of the most frequent shade and those beside it. */
    private static int background(byte[] shades) {
        var most = 0;
        var here = 0;
        for (var i = 0; i < shades.length; i++) {
            here += shades[i] - (i >= ALIKE ? shades[i - ALIKE] : 0);
            most = Math.max(most, here);
        }
        return most;
    }

    private static int bin(int rgb) {
        return ((rgb >> 12) & 0xF00) | ((rgb >> 8) & 0xF0) | ((rgb >> 4) & 0xF);
    }

    private static int shade(int rgb) {
        return (((rgb >> 16) & 0xFF) * 77 + ((rgb >> 8) & 0xFF) * 150 + (rgb & 0xFF) * 29) >> 10;
    }
}
