package org.inkwell.redaction.picture;

import java.awt.Color;
import java.util.Collection;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Solid ink on a new raster; no blur and no mosaic, which can be undone. */
public final class Painter {

    private static final Color INK = Color.BLACK;

    /** Pixels of a line that stands on end; narrower ones are thin letters. */
    private static final int NARROWEST = 8;

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
     * reader's boxes cut into the first and last letter. What is far higher than wide stands on
     * end: its sides are its first and last letter's above and below.
     */
    public static Box padded(Box box) {
        if (box.width() >= NARROWEST && box.height() > 3 * box.width()) {
            return grown(box, overLine(box.width()), pastEnds(box.width()));
        }
        return grown(box, pastEnds(box.height()), overLine(box.height()));
    }

    private static int pastEnds(int height) {
        return Math.max(3, Math.min(10, height / 4));
    }

    private static int overLine(int height) {
        return Math.max(3, Math.min(6, height / 8));
    }

    private static Box grown(Box box, int across, int down) {
        return new Box(
                box.x() - across,
                box.y() - down,
                box.width() + 2 * across,
                box.height() + 2 * down);
    }
}
