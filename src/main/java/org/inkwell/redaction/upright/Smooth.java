package org.inkwell.redaction.upright;

import org.inkwell.redaction.Pixels;

/** Colours between pixels. */
final class Smooth {

    private Smooth() {}

    /** Mixed of the four pixels around; beyond the picture all is as its first corner. */
    static int at(Pixels pixels, double x, double y) {
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        var raster = pixels.raster();
        if (left < 0 || top < 0 || left + 1 >= pixels.width() || top + 1 >= pixels.height()) {
            return raster[0];
        }
        var at = top * pixels.width() + left;
        var below = at + pixels.width();
        // In steps of a 256th, with which whole numbers do.
        var right = (int) ((x - left) * 256);
        var down = (int) ((y - top) * 256);
        var colour = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var upper = mixed(raster[at] >> shift, raster[at + 1] >> shift, right);
            var lower = mixed(raster[below] >> shift, raster[below + 1] >> shift, right);
            colour |= (upper * (256 - down) + lower * down + (1 << 15)) >> 16 << shift;
        }
        return colour;
    }

    /** 256 times the colour between two. */
    private static int mixed(int one, int other, int share) {
        return (one & 0xFF) * (256 - share) + (other & 0xFF) * share;
    }
}
