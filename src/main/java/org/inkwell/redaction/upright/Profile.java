package org.inkwell.redaction.upright;

import java.util.Arrays;

/** How many points lie on each line of a pencil. */
final class Profile {

    private final Points points;
    private final double widest;
    private final double fine;
    private final int stride;
    private final int[] counts;

    /**
     * @param widest the farthest that points lie across, from the middle
     * @param fine pixels across that count as one line
     * @param stride 1 to count every point, 2 every other one
     */
    Profile(Points points, double widest, double fine, int stride) {
        this.points = points;
        this.widest = widest * 1.5;
        this.fine = fine;
        this.stride = stride;
        this.counts = new int[(int) (2 * this.widest / fine) + 2];
    }

    /** Large where full lines and empty ones lie beside one another. */
    long sharpness(Pencil pencil) {
        Arrays.fill(counts, 0);
        for (var i = 0; i < points.count(); i += stride) {
            var along = points.along(i);
            var line = (points.across(i) - pencil.slope() * along) / (1 + pencil.turn() * along);
            var at = (int) ((line + widest) / fine);
            if (at >= 0 && at < counts.length) {
                counts[at]++;
            }
        }
        var sharpness = 0L;
        for (var i = 1; i < counts.length; i++) {
            var step = (long) counts[i] - counts[i - 1];
            sharpness += step * step;
        }
        return sharpness;
    }
}
