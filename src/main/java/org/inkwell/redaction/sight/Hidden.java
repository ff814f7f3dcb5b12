package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Strokes in shades that a person does not tell from the page and a program does. They stand on one
 * exact colour and alone: beside what is seen, a compressed picture has such strokes everywhere.
 */
final class Hidden {

    private static final int CELL = 8;

    /** The largest difference of a colour of the three that readers take for the page. */
    private static final int FAINT = 24;

    private static final int LEAST_PAGE = 26;

    /** Two letters or so. */
    private static final int LEAST_CELLS = 3;

    private static final byte WRITTEN = 1;
    private static final byte SEEN = 2;

    private Hidden() {}

    static List<Box> on(Pixels pixels) {
        var columns = pixels.width() / CELL;
        var cells = new byte[columns * (pixels.height() / CELL)];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = cell(pixels, i % columns * CELL, i / columns * CELL);
        }
        var boxes = new ArrayList<Box>();
        for (var patch : Patches.of(words(cells), columns)) {
            var box = patch.box();
            var around = new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
            if (patch.cells() >= LEAST_CELLS && isAlone(around, cells, columns)) {
                Boxes.within(
                                pixels,
                                around.x() * CELL,
                                around.y() * CELL,
                                around.right() * CELL,
                                around.bottom() * CELL)
                        .ifPresent(boxes::add);
            }
        }
        return boxes;
    }

    /** Written cells, and those between two of them. */
    private static byte[] words(byte[] cells) {
        var words = new byte[cells.length];
        for (var i = 0; i < cells.length; i++) {
            var isBetween =
                    i > 0
                            && i + 1 < cells.length
                            && cells[i - 1] == WRITTEN
                            && cells[i + 1] == WRITTEN;
            words[i] = cells[i] == WRITTEN || isBetween ? WRITTEN : 0;
        }
        return words;
    }

    private static boolean isAlone(Box around, byte[] cells, int columns) {
        for (var i = 0; i < around.area(); i++) {
            var x = around.x() + i % around.width();
            var y = around.y() + i / around.width();
            var isCell = x >= 0 && x < columns && y >= 0 && y * columns < cells.length;
            if (isCell && cells[y * columns + x] == SEEN) {
                return false;
            }
        }
        return true;
    }

    private static byte cell(Pixels pixels, int left, int top) {
        var raster = pixels.raster();
        var width = pixels.width();
        var start = top * width + left;
        var first = raster[start];
        var last = raster[start + (CELL - 1) * (width + 1)];
        var firsts = 0;
        var lasts = 0;
        for (var i = 0; i < CELL * CELL; i++) {
            var rgb = raster[start + i / CELL * width + i % CELL];
            if (distance(rgb, first) > FAINT) {
                return SEEN;
            }
            firsts += rgb == first ? 1 : 0;
            lasts += rgb == last ? 1 : 0;
        }
        var isFlat = firsts == CELL * CELL;
        var isOnPage = Math.max(firsts, lasts) >= LEAST_PAGE;
        return !isFlat && isOnPage && isWritten(raster, start, width) ? WRITTEN : 0;
    }

    /** Into a stroke and out of it again; the steps of a gradient and edges are gone over once. */
    private static boolean isWritten(int[] raster, int start, int width) {
        var across = 0;
        var down = 0;
        for (var i = 0; i < CELL; i++) {
            across += changes(raster, start + i * width, 1) > 1 ? 1 : 0;
            down += changes(raster, start + i, width) > 1 ? 1 : 0;
        }
        return across + down >= 3 && across > 0 && down > 0;
    }

    private static int changes(int[] raster, int start, int step) {
        var changes = 0;
        for (var i = 1; i < CELL; i++) {
            changes += raster[start + i * step] == raster[start + (i - 1) * step] ? 0 : 1;
        }
        return changes;
    }

    private static int distance(int rgb, int other) {
        var red = Math.abs((rgb >> 16 & 0xFF) - (other >> 16 & 0xFF));
        var green = Math.abs((rgb >> 8 & 0xFF) - (other >> 8 & 0xFF));
        var blue = Math.abs((rgb & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }
}
