package org.inkwell.redaction.sight;

import org.inkwell.redaction.Box;

/** The pattern of a code of one dimension, upright or lying, a few degrees askew at most. */
final class Bars {

    private static final double LEAST_EDGES = 400;
    private static final double LEAST_DARK = 0.2;
    private static final double MOST_DARK = 0.85;

    /** A bar or a gap of eight pixels on average, at most. */
    private static final double LEAST_CHANGES = 0.125;

    private static final double MOST_ASKEW = 0.15;
    private static final double PARALLEL = 0.92;
    private static final double ALL_PARALLEL = 0.99;

    private static final int LEAST_WINDOWS = 30;
    private static final double LEAST_FILLED = 0.6;

    private Bars() {}

    static int at(Grain grain, Box window, boolean isUpright) {
        var weave = grain.weave(window);
        var across = isUpright ? weave.across() : weave.down();
        var along = isUpright ? weave.down() : weave.across();
        var isParallel =
                weave.parallel() >= PARALLEL
                        && (along <= MOST_ASKEW * across || weave.parallel() >= ALL_PARALLEL);
        return weave.edges() >= LEAST_EDGES
                        && weave.dark() > LEAST_DARK
                        && weave.dark() < MOST_DARK
                        && weave.changes() >= LEAST_CHANGES
                        && isParallel
                        && grain.plain(window, isUpright) == 0
                ? Windows.SURELY
                : Windows.NOTHING;
    }

    /**
     * Whether windows are a code together: more of them, or a longer row, than words in capitals
     * make.
     *
     * @param patch with its bars lying, in blocks
     */
    static boolean isCode(Windows.Patch patch) {
        var across = patch.firsts().height();
        var along = patch.firsts().width();
        var isBlock = patch.filled() >= LEAST_FILLED || (patch.sure() >= 60 && along >= 6);
        return patch.sure() >= LEAST_WINDOWS
                && isBlock
                && across >= 12
                && along <= 3 * across
                && (along >= 5 || across >= 40);
    }
}
