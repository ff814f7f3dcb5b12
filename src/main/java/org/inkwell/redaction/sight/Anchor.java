package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;

/** A point from which the network measures a face, as a share of its view. */
record Anchor(double x, double y) {

    static final int COUNT = 896;

    /** Two for each of 16 by 16 cells, then six for each of 8 by 8. */
    static List<Anchor> all() {
        var anchors = new ArrayList<Anchor>();
        add(anchors, 16, 2);
        add(anchors, 8, 6);
        return List.copyOf(anchors);
    }

    /** Middle and size, as shares of the view. */
    Face face(float[] values, int at) {
        return new Face(
                x + values[at] / 128.0,
                y + values[at + 1] / 128.0,
                values[at + 2] / 128.0,
                values[at + 3] / 128.0);
    }

    private static void add(List<Anchor> anchors, int side, int each) {
        for (var i = 0; i < side * side * each; i++) {
            var cell = Math.floorDiv(i, each);
            anchors.add(
                    new Anchor(
                            (cell % side + 0.5) / side, (Math.floorDiv(cell, side) + 0.5) / side));
        }
    }

    /** Middle and size. */
    record Face(double x, double y, double width, double height) {}
}
