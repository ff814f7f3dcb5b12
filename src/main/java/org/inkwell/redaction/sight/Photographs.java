package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * Regions with the texture of a photograph: many colours and none that most of a cell has. Text and
 * drawn pictures have a background.
 */
final class Photographs {

    private static final int CELL = 8;
    private static final int LEAST_COLOURS = 10;
    private static final double MOST_OF_ONE = 0.35;
    private static final int LEAST_SIDE = 3;
    private static final double LEAST_FILLED = 0.55;

    private Photographs() {}

    static List<Box> on(Pixels pixels) {
        var columns = pixels.width() / CELL;
        var rows = pixels.height() / CELL;
        var textured = new byte[columns * rows];
        for (var cell = 0; cell < textured.length; cell++) {
            textured[cell] = (byte) (isTextured(pixels, cell % columns, cell / columns) ? 1 : 0);
        }
        var boxes = new ArrayList<Box>();
        for (var patch : Patches.of(textured, columns)) {
            var box = patch.box();
            var isSquarish = Math.min(box.width(), box.height()) >= LEAST_SIDE;
            if (isSquarish && patch.filled() >= LEAST_FILLED) {
                // The cells at its edge are half photograph and half page.
                Boxes.within(
                                pixels,
                                (box.x() - 1) * CELL,
                                (box.y() - 1) * CELL,
                                (box.right() + 1) * CELL,
                                (box.bottom() + 1) * CELL)
                        .ifPresent(boxes::add);
            }
        }
        return boxes;
    }

    private static boolean isTextured(Pixels pixels, int column, int row) {
        var counts = new int[4096];
        var most = 0;
        var colours = 0;
        for (var y = row * CELL; y < (row + 1) * CELL; y++) {
            for (var x = column * CELL; x < (column + 1) * CELL; x++) {
                var rgb = pixels.raster()[y * pixels.width() + x];
                var bin = ((rgb >> 12) & 0xF00) | ((rgb >> 8) & 0xF0) | ((rgb >> 4) & 0xF);
                colours += counts[bin] == 0 ? 1 : 0;
                most = Math.max(most, ++counts[bin]);
            }
        }
        return colours >= LEAST_COLOURS && most < MOST_OF_ONE * CELL * CELL;
    }
}
