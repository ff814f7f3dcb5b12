package org.inkwell.redaction.sight;

/**
 * What a rectangle of a picture is made of.
 *
 * @param dark the share of its pixels that are dark
 * @param across how often it changes between dark and light from left to right, for each pixel
 * @param down the same from top to bottom
 * @param edges the mean square of its steps between shades
 * @param parallel 1 where all edges run one way, 0 where they run every way
 * @param square 1 where all edges run one way or at right angles to it, 0 where they run every way
 */
record Weave(
        double dark, double across, double down, double edges, double parallel, double square) {

    /** How many sums it takes. */
    static final int SUMS = 8;

    /**
     * From sums over so many pixels: dark ones, changes across and down, squares of steps, and
     * those by the cosine and sine of twice and of four times their angle.
     */
    static Weave of(double[] sums, int pixels) {
        var edges = Math.max(1, sums[3]);
        return new Weave(
                sums[0] / pixels,
                sums[1] / pixels,
                sums[2] / pixels,
                sums[3] / pixels,
                length(sums[4], sums[5]) / edges,
                length(sums[6], sums[7]) / edges);
    }

    /** Changes for each pixel, whichever way they run. */
    double changes() {
        return length(across, down);
    }

    /** Not hypot, which takes ten times as long for numbers beyond all that there are here. */
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
