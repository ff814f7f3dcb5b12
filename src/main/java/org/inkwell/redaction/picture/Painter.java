package org.inkwell.redaction.picture;

import java.awt.Color;
import java.util.Collection;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Solid ink on a new raster; no blur and no mosaic, which can be undone. */
public final class Painter {

    private static final Color INK = Color.BLACK;

    private Painter() {}

    /** A copy with each box, and a margin around it, in one colour. */
    public static Pixels ink(Pixels pixels, Collection<Box> boxes) {
        var image = pixels.copy();
        var pen = image.createGraphics();
        pen.setColor(INK);
        for (var box : boxes) {
            var inked = padded(box);
            pen.fillRect(inked.x(), inked.y(), inked.width(), inked.height());
        }
        pen.dispose();
        return Pixels.of(image);
    }

    /**
     * The box with at least three pixels around it and half the width of a glyph at its sides: a
     * reader's boxes cut into the first and last letter.
     */
    public static Box padded(Box box) {
        var sides = Math.max(3, Math.min(10, box.height() / 4));
        var above = Math.max(3, Math.min(6, box.height() / 8));
        return new Box(
                box.x() - sides,
                box.y() - above,
                box.width() + 2 * sides,
                box.height() + 2 * above);
    }
}
