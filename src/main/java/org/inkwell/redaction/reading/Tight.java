package org.inkwell.redaction.reading;

import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * A word's box, drawn in from above and below to its letters: a locator's box reaches into the
 * lines around it, and ink of that height takes them too.
 */
final class Tight {

    private Tight() {}

    static Token around(Pixels pixels, Token token) {
        return new Token(around(pixels, token.box()), token.first(), token.second());
    }

    /** Rows from the middle on, as far as letters go; a dot or an accent is near enough. */
    private static Box around(Pixels pixels, Box box) {
        var ink = Ink.of(pixels, box);
        var gap = Math.max(2, box.height() / 6);
        var middle = box.height() / 2;
        var top = edge(ink, middle, -1, gap);
        var bottom = edge(ink, middle, 1, gap);
        return new Box(box.x(), box.y() + top, box.width(), bottom - top + 1);
    }

    /** The last row with ink, going from the middle, before more than the gap is without. */
    private static int edge(Ink ink, int middle, int step, int gap) {
        var last = middle;
        for (var y = middle; y >= 0 && y < ink.height() && Math.abs(y - last) <= gap; y += step) {
            last = ink.standsOn(y) ? y : last;
        }
        return last;
    }
}
