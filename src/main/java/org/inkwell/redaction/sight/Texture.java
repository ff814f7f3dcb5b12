package org.inkwell.redaction.sight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Where a picture has the texture of a photograph: many colours or shades, and none that most of a
 * cell has. Text and drawn pictures have a background. Large faces and those out of focus have it
 * at half the size.
 */
final class Texture {

    /** The side of a cell. */
    static final int CELL = 8;

    /** From one cell to the next: they overlap, so that a small face need not lie on a grid. */
    static final int STEP = 4;

    private static final byte FINE = 1;
    private static final byte SOFT = 2;

    /** Of a cell's pixels at half the size: in small text there are more strokes. */
    private static final int MOST_ROUGH = 8;

    /** Cells: a smooth cheek amid what is not smooth. */
    private static final int WIDEST_GAP = 5;

    /** Cells: the edge of a window is narrower. */
    private static final int NARROWEST = 4;

    private final int columns;
    private final int rows;
    private final byte[] textured;
    private final byte[] spread;

    private Texture(int columns, int rows, byte[] textured, byte[] spread) {
        this.columns = columns;
        this.rows = rows;
        this.textured = textured;
        this.spread = spread;
    }

    static Texture of(Pixels pixels) {
        var texture = at(pixels);
        if (Math.min(pixels.width(), pixels.height()) >= 2 * CELL) {
            var half = Halved.of(pixels);
            texture.add(at(half.pixels()), half);
        }
        return texture;
    }

    int columns() {
        return columns;
    }

    /** A copy: something for each cell that has it, at whatever size. */
    byte[] grid() {
        return textured.clone();
    }

    /** A copy: something for each cell that has it at the picture's own size. */
    byte[] fine() {
        var fine = grid();
        for (var cell = 0; cell < fine.length; cell++) {
            fine[cell] &= FINE;
        }
        return fine;
    }

    /** The same but for the cells that touch one of the boxes. */
    Texture without(List<Box> boxes) {
        var without = grid();
        boxes.forEach(box -> mark(without, box, 0));
        return new Texture(columns, rows, without, spread);
    }

    /** The same but for what is as even as that, unless it lies amid what is not. */
    Texture above(int even) {
        var uneven = grid();
        for (var cell = 0; cell < uneven.length; cell++) {
            uneven[cell] = (byte) (spread[cell] > even && isTextured(cell) ? 1 : 0);
        }
        var whole = new Cells(uneven, columns).closed(WIDEST_GAP).grid();
        for (var cell = 0; cell < whole.length; cell++) {
            whole[cell] = isTextured(cell) ? whole[cell] : 0;
        }
        return new Texture(
                columns, rows, new Cells(whole, columns).opened(NARROWEST).grid(), spread);
    }

    /** The cells within so many pixels of the boxes that touch none of them. */
    int[] beside(List<Box> boxes, int around) {
        var beside = new byte[textured.length];
        for (var box : boxes) {
            var left = box.x() - around;
            var top = box.y() - around;
            mark(
                    beside,
                    new Box(left, top, box.width() + 2 * around, box.height() + 2 * around),
                    1);
        }
        boxes.forEach(box -> mark(beside, box, 0));
        return IntStream.range(0, beside.length).filter(cell -> beside[cell] == 1).toArray();
    }

    boolean isTextured(int cell) {
        return textured[cell] != 0;
    }

    /** How many of {@link Swatch#SHADES} lie between the dark and the light of a cell. */
    int spread(int cell) {
        return spread[cell];
    }

    /** Whether somewhere in a square of the picture three by three cells have it. */
    boolean isDense(int left, int top, int side) {
        for (var row = top / STEP; row < Math.min(rows, (top + side) / STEP) - 2; row++) {
            var together = 0;
            for (var c = left / STEP; c < Math.min(columns, (left + side) / STEP); c++) {
                var at = row * columns + c;
                var isAll =
                        isTextured(at) && isTextured(at + columns) && isTextured(at + 2 * columns);
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
                count += isTextured(row * columns + c) ? 1 : 0;
                cells++;
            }
        }
        return (double) count / Math.max(1, cells);
    }

    private static Texture at(Pixels pixels) {
        var columns = Math.max(0, (pixels.width() - CELL) / STEP + 1);
        var rows = Math.max(0, (pixels.height() - CELL) / STEP + 1);
        var textured = new byte[columns * rows];
        var spread = new byte[columns * rows];
        var swatch = new Swatch();
        for (var cell = 0; cell < textured.length; cell++) {
            var at = cell / columns * STEP * pixels.width() + cell % columns * STEP;
            swatch.take(pixels.raster(), at, pixels.width());
            textured[cell] = swatch.isVaried() ? FINE : 0;
            spread[cell] = (byte) swatch.spread();
        }
        return new Texture(columns, rows, textured, spread);
    }

    /** What has it at half the size, but for strokes. */
    private void add(Texture coarse, Halved half) {
        for (var cell = 0; cell < coarse.textured.length; cell++) {
            var column = cell % coarse.columns;
            var row = cell / coarse.columns;
            if (coarse.isTextured(cell)
                    && half.rough(column * STEP, row * STEP, CELL) <= MOST_ROUGH) {
                soften(2 * column, 2 * row);
            }
        }
    }

    /** Three cells by three: those that lie within one of half the size. */
    private void soften(int column, int row) {
        for (var y = row; y < Math.min(rows, row + 3); y++) {
            for (var x = column; x < Math.min(columns, column + 3); x++) {
                textured[y * columns + x] |= SOFT;
            }
        }
    }

    /** Sets the cells that touch a box. */
    private void mark(byte[] grid, Box box, int value) {
        var first = Math.max(0, (box.x() - CELL) / STEP + 1);
        var last = Math.min(columns, (box.right() - 1) / STEP + 1);
        var bottom = Math.min(rows, (box.bottom() - 1) / STEP + 1);
        for (var row = Math.max(0, (box.y() - CELL) / STEP + 1); row < bottom; row++) {
            var at = row * columns;
            Arrays.fill(grid, at + Math.min(first, last), at + last, (byte) value);
        }
    }
}
