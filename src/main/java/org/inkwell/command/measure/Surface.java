package org.inkwell.command.measure;

import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** A face or a code on an original, to be looked for on what was made of it. */
final class Surface {

    /** Ink cannot alter what was as dark as ink: that tells nothing either way. */
    private static final int DARK = 24;

    private final Pixels original;
    private final Box box;

    Surface(Pixels original, Box box) {
        this.original = original;
        this.box = box;
    }

    /** The share of its pixels, those as dark as ink apart, that is unaltered. */
    double standing(Pixels made) {
        var judged = 0;
        var same = 0;
        for (var y = Math.max(0, box.y()); y < Math.min(original.height(), box.bottom()); y++) {
            for (var x = Math.max(0, box.x()); x < Math.min(original.width(), box.right()); x++) {
                if (!isDark(original.rgb(x, y))) {
                    judged++;
                    same += original.rgb(x, y) == made.rgb(x, y) ? 1 : 0;
                }
            }
        }
        return judged == 0 ? 0 : (double) same / judged;
    }

    private static boolean isDark(int rgb) {
        return (rgb >> 16 & 255) < DARK && (rgb >> 8 & 255) < DARK && (rgb & 255) < DARK;
    }
}
