package org.inkwell.redaction.upright;

import java.util.Optional;
import org.inkwell.redaction.Pixels;

/** How far the lines on a picture are from level and upright. */
final class Slant {

    /** How much sharper rows become when they are laid level; those of a screen's own do not. */
    private static final double SURELY = 1.5;

    /** Pixels at the edge of the picture that a slant must come to. */
    private static final double LEAST = 2;

    /** Farther from a right angle no telephone is held. */
    private static final double MOST_SKEWED = 0.12;

    private Slant() {}

    /** What lays the picture upright, seen from its middle; empty where it is. */
    static Optional<Plane> of(Pixels pixels) {
        var across = pixels.width() / 2.0;
        var down = pixels.height() / 2.0;
        var lines = Points.ofRows(pixels);
        var rows = Pencil.through(lines, across, down, Pencil.STRAIGHT);
        var most = (Math.abs(rows.slope()) + Math.abs(rows.turn()) * down) * across;
        var profile = new Profile(lines, down, 2, 1);
        if (most < LEAST || profile.sharpness(rows) < SURELY * profile.sharpness(Pencil.STRAIGHT)) {
            return Optional.empty();
        }
        var turned = new Pencil(-rows.slope(), 0);
        var columns = Pencil.through(Points.ofColumns(pixels), down, across, turned);
        var isLikely = Math.abs(columns.slope() + rows.slope()) < MOST_SKEWED;
        return Optional.of(Plane.levelling(rows, isLikely ? columns : turned));
    }
}
