package org.inkwell.redaction.reading;

import java.util.Arrays;

/** Ink as Tesseract reads it best: black on white, large, with white around it. */
final class Enlarged {

    private Enlarged() {}

    /** Rows of grey bytes, smoothed between the pixels. */
    static byte[] grey(Ink ink, double scale, int margin, int width, int height) {
        var image = new byte[width * height];
        Arrays.fill(image, (byte) 255);
        for (var y = margin; y < height - margin; y++) {
            var sy = Math.max(0, (y - margin + 0.5) / scale - 0.5);
            var y0 = Math.min(ink.height() - 1, (int) sy);
            var y1 = Math.min(ink.height() - 1, y0 + 1);
            for (var x = margin; x < width - margin; x++) {
                var sx = Math.max(0, (x - margin + 0.5) / scale - 0.5);
                var x0 = Math.min(ink.width() - 1, (int) sx);
                var x1 = Math.min(ink.width() - 1, x0 + 1);
                var above = ink.grey(x0, y0) + (ink.grey(x1, y0) - ink.grey(x0, y0)) * (sx - x0);
                var below = ink.grey(x0, y1) + (ink.grey(x1, y1) - ink.grey(x0, y1)) * (sx - x0);
                image[y * width + x] = (byte) Math.round(above + (below - above) * (sy - y0));
            }
        }
        return image;
    }
}
