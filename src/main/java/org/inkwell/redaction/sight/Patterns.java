package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;

/**
 * Places with the pattern of a code, read or not: parallel bars, or a square of modules. Lines of
 * text have rows without ink between them, and their letters bend.
 */
final class Patterns {

    /** Windows on bars: blocks across them and along them. */
    private static final int ACROSS = 8;

    private static final int ALONG = 3;

    /** Windows on modules: blocks on each side. */
    private static final int SIDE = 6;

    private Patterns() {}

    /** Codes of one dimension, in pixels of the picture that the grain is of. */
    static List<Box> bars(Grain grain) {
        var boxes = new ArrayList<Box>();
        boxes.addAll(bars(grain, true, new Windows(grain, ACROSS, ALONG)));
        boxes.addAll(bars(grain, false, new Windows(grain, ALONG, ACROSS)));
        return boxes;
    }

    /** Codes of two. */
    static List<Box> modules(Grain grain) {
        return new Windows(grain, SIDE, SIDE)
                .patches(at -> Modules.at(grain, at), patch -> Modules.isCode(grain, patch));
    }

    private static List<Box> bars(Grain grain, boolean isUpright, Windows windows) {
        return windows.patches(
                at -> Bars.at(grain, at, isUpright),
                patch -> Bars.isCode(isUpright ? patch.turned() : patch));
    }
}
