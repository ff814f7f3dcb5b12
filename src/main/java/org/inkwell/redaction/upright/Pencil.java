package org.inkwell.redaction.upright;

/**
 * Lines that are parallel on a screen and run together on its photograph.
 *
 * @param slope of the line through the picture's middle, pixels across for each along
 * @param turn by how much the slope grows for each pixel across
 */
record Pencil(double slope, double turn) {

    static final Pencil STRAIGHT = new Pencil(0, 0);

    /** Of the steepest that is still found: about eleven degrees. */
    private static final double STEEPEST = 0.2;

    private static final double MOST_TURNED = 0.08;
    private static final int FEWEST = 400;
    private static final int ROUGHLY = 2000;

    /** How much sharper the profile must be than that of the lines that are likely anyway. */
    private static final double CLEARLY = 1.2;

    /**
     * The lines on which most of the points lie; the likely ones unless others are clearly better.
     *
     * @param longest the farthest that points lie along, from the middle
     * @param widest the farthest that they lie across
     */
    static Pencil through(Points points, double longest, double widest, Pencil likely) {
        if (points.count() < FEWEST) {
            return likely;
        }
        var rough = new Profile(points, widest, 4, points.count() / ROUGHLY + 1);
        var best = likely;
        var most = CLEARLY * rough.sharpness(likely);
        for (var slope = -STEEPEST; slope <= STEEPEST; slope += 3 / longest) {
            for (var turn = -MOST_TURNED; turn <= MOST_TURNED; turn += 4 / longest) {
                var pencil = new Pencil(slope, turn / widest);
                var sharpness = rough.sharpness(pencil);
                if (sharpness > most) {
                    most = sharpness;
                    best = pencil;
                }
            }
        }
        if (best.equals(likely)) {
            return likely;
        }
        var nearly = new Profile(points, widest, 3, points.count() / (4 * ROUGHLY) + 1);
        return best.refined(nearly, 3 / longest, 4 / longest / widest)
                .refined(new Profile(points, widest, 2, 1), 1 / longest, 1 / longest / widest);
    }

    /** Steps to the best of the neighbours, then with half the stride. */
    private Pencil refined(Profile profile, double slopes, double turns) {
        var best = this;
        for (var stride = 1.0; stride > 0.2; stride /= 2) {
            var next = best.stepped(profile, slopes * stride, turns * stride);
            while (!next.equals(best)) {
                best = next;
                next = best.stepped(profile, slopes * stride, turns * stride);
            }
        }
        return best;
    }

    private Pencil stepped(Profile profile, double slopes, double turns) {
        var best = this;
        var most = profile.sharpness(this);
        for (var i = 0; i < 9; i++) {
            var across = Math.floorDiv(i, 3) - 1;
            var pencil = new Pencil(slope + (i % 3 - 1) * slopes, turn + across * turns);
            var sharpness = profile.sharpness(pencil);
            if (sharpness > most) {
                most = sharpness;
                best = pencil;
            }
        }
        return best;
    }
}
