package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Regions with the texture of a photograph, whoever is on it or not. */
final class Photographs {

    /** Of cells in steps of four pixels: twenty pixels, so that a face of 24 may lie anywhere. */
    private static final int LEAST_SIDE = 4;

    private static final double LEAST_FILLED = 0.55;

    private Photographs() {}

    /** What has the texture at the picture's own size, and what has it at half of it too. */
    static List<Box> on(Pixels pixels, Texture texture) {
        return Stream.of(texture.fine(), texture.grid())
                .flatMap(grid -> on(pixels, grid, texture.columns()).stream())
                .distinct()
                .toList();
    }

    private static List<Box> on(Pixels pixels, byte[] grid, int columns) {
        var boxes = new ArrayList<Box>();
        for (var patch : Patches.of(grid, columns)) {
            var box = patch.box();
            var isSquarish = Math.min(box.width(), box.height()) >= LEAST_SIDE;
            if (isSquarish && patch.filled() >= LEAST_FILLED) {
                // What lies at its edge is half photograph and half page.
                Boxes.within(
                                pixels,
                                (box.x() - 1) * Texture.STEP,
                                (box.y() - 1) * Texture.STEP,
                                box.right() * Texture.STEP + Texture.CELL,
                                box.bottom() * Texture.STEP + Texture.CELL)
                        .ifPresent(boxes::add);
            }
        }
        return boxes;
    }
}
