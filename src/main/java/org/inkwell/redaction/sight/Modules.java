package org.inkwell.redaction.sight;

import org.inkwell.redaction.Box;

/** The pattern of a code of two dimensions: as much dark as light, and nowhere a plain row. */
final class Modules {

    private static final double LEAST_EDGES = 400;
    private static final double LEAST_DARK = 0.28;

    /** Changes for each pixel, across and down. */
    private static final double LEAST_CHANGES = 0.067;

    private static final double MOST_UNEVEN = 2.6;

    /** Rows of pixels, or columns, of one colour: in small text there are more between lines. */
    private static final int MOST_PLAIN = 6;

    /** How far edges run at right angles; a telephone's lens bends them. */
    private static final double SQUARE = 0.7;

    private static final double ALMOST_SQUARE = 0.25;

    private static final int LEAST_SURE = 12;
    private static final double LEAST_FILLED = 0.6;

    private Modules() {}

    static int at(Grain grain, Box window) {
        var weave = grain.weave(window);
        var isCheckered =
                weave.edges() >= LEAST_EDGES
                        && weave.square() >= ALMOST_SQUARE
                        && weave.dark() > LEAST_DARK
                        && weave.dark() < 1 - LEAST_DARK
                        && Math.min(weave.across(), weave.down()) >= LEAST_CHANGES
                        && weave.across() < MOST_UNEVEN * weave.down()
                        && weave.down() < MOST_UNEVEN * weave.across()
                        && grain.plain(window, true) <= MOST_PLAIN
                        && grain.plain(window, false) <= MOST_PLAIN;
        if (!isCheckered) {
            return Windows.NOTHING;
        }
        return weave.square() >= SQUARE ? Windows.SURELY : Windows.PERHAPS;
    }

    /** Whether windows are a code together: about a square, and no gap from side to side. */
    static boolean isCode(Grain grain, Windows.Patch patch) {
        var firsts = patch.firsts();
        var core = new Box(firsts.x() + 2, firsts.y() + 2, firsts.width() + 1, firsts.height() + 1);
        return patch.sure() >= LEAST_SURE
                && patch.filled() >= LEAST_FILLED
                && firsts.width() <= 1.7 * firsts.height() + 2
                && firsts.height() <= 1.7 * firsts.width() + 2
                && grain.plain(core, true) <= MOST_PLAIN
                && grain.plain(core, false) <= MOST_PLAIN;
    }
}
