package org.inkwell.redaction.upright;

import org.inkwell.redaction.Pixels;

/**
 * Where a picture changes sharply from one side of a line to the other, as seen from its middle.
 * The three colours count together and neighbours on the line too: the waves on a photographed
 * screen differ from colour to colour, and grain from pixel to pixel.
 */
final class Points {

    private static final int FAINTEST = 16;
    private static final int LARGEST_SHARE = 40;

    private final float[] along;
    private final float[] across;

    private Points(int count) {
        along = new float[count];
        across = new float[count];
    }

    /** The edges of what stands in lines from left to right. */
    static Points ofRows(Pixels pixels) {
        return of(pixels, 1, pixels.width());
    }

    /** The edges of what stands upon one another. */
    static Points ofColumns(Pixels pixels) {
        return of(pixels, pixels.width(), 1);
    }

    int count() {
        return along.length;
    }

    /** How far along the lines, in pixels. */
    float along(int point) {
        return along[point];
    }

    /** How far across the lines, in pixels. */
    float across(int point) {
        return across[point];
    }

    private static Points of(Pixels pixels, int on, int over) {
        var changes = changes(pixels.raster(), on, over);
        var sharp = sharp(changes);
        var count = 0;
        for (var change : changes) {
            count += (change & 0xFF) >= sharp ? 1 : 0;
        }
        var points = new Points(count);
        var next = 0;
        for (var at = 0; at < changes.length; at++) {
            if ((changes[at] & 0xFF) >= sharp) {
                var x = at % pixels.width() - pixels.width() / 2f;
                var y = Math.floorDiv(at, pixels.width()) - pixels.height() / 2f;
                points.along[next] = on == 1 ? x : y;
                points.across[next++] = on == 1 ? y : x;
            }
        }
        return points;
    }

    private static byte[] changes(int[] raster, int on, int over) {
        var light = new short[raster.length];
        for (var at = 0; at < raster.length; at++) {
            var rgb = raster[at];
            light[at] = (short) ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF));
        }
        var changes = new byte[raster.length];
        for (var at = on + over; at < raster.length - on - over; at++) {
            var before = light[at - on - over] + light[at - over] + light[at + on - over];
            var after = light[at - on + over] + light[at + over] + light[at + on + over];
            changes[at] = (byte) Math.min(255, Math.abs(after - before) / 9);
        }
        return changes;
    }

    /** As sharp as the sharpest fortieth of all changes. */
    private static int sharp(byte[] changes) {
        var counts = new int[256];
        for (var change : changes) {
            counts[change & 0xFF]++;
        }
        var sharp = 255;
        var count = counts[sharp];
        while (sharp > FAINTEST && count + counts[sharp - 1] <= changes.length / LARGEST_SHARE) {
            count += counts[--sharp];
        }
        return sharp;
    }
}
