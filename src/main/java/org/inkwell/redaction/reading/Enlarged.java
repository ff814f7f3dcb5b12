package org.inkwell.redaction.reading;

import java.util.Arrays;

/** Ink as Tesseract reads it best: black on white, large, with white around it. */
final class Enlarged {

    private Enlarged() {}

    /** Rows of grey bytes, smoothed between the pixels. */
    static byte[] grey(Ink ink, double scale, int margin, int width, int height) {
        var image = new byte[width * height];
        Arrays.fill(image, (byte) 255);
        var greys = ink.greys();
        for (var y = margin; y < height - margin; y++) {
            var sy = Math.max(0, (y - margin + 0.5) / scale - 0.5);
            var y0 = Math.min(ink.height() - 1, (int) sy);
            var upper = y0 * ink.width();
            var lower = Math.min(ink.height() - 1, y0 + 1) * ink.width();
            for (var x = margin; x < width - margin; x++) {
                var sx = Math.max(0, (x - margin + 0.5) / scale - 0.5);
                var x0 = Math.min(ink.width() - 1, (int) sx);
                var x1 = Math.min(ink.width() - 1, x0 + 1);
                var left = greys[upper + x0];
                var above = left + (greys[upper + x1] - left) * (sx - x0);
                var under = greys[lower + x0];
                var below = under + (greys[lower + x1] - under) * (sx - x0);
                image[y * width + x] = (byte) Math.round(above + (below - above) * (sy - y0));
            }
        }
        return image;
    }
}
