package org.inkwell.redaction.sight;

import org.inkwell.redaction.Pixels;

/** A square part of a picture; beyond the picture it is black. */
record View(Pixels pixels, int left, int top, int side) {

    /** Red, green and blue planes from -1 to 1. */
    float[] planes(int size) {
        var planes = new float[3 * size * size];
        var scale = (double) side / size;
        var samples = (int) Math.max(1, Math.min(4, Math.round(scale)));
        for (var i = 0; i < size * size; i++) {
            for (var s = 0; s < samples * samples; s++) {
                var across = (i % size + (s % samples + 0.5) / samples) * scale;
                var down =
                        (Math.floorDiv(i, size) + (Math.floorDiv(s, samples) + 0.5) / samples)
                                * scale;
                var rgb = rgb(left + (int) across, top + (int) down);
                for (var plane = 0; plane < 3; plane++) {
                    planes[plane * size * size + i] += (rgb >> (16 - 8 * plane)) & 0xFF;
                }
            }
        }
        for (var i = 0; i < planes.length; i++) {
            planes[i] = planes[i] / (127.5f * samples * samples) - 1;
        }
        return planes;
    }

    /** From a share of the view to a column of the picture. */
    double x(double share) {
        return left + share * side;
    }

    /** From a share of the view to a row of the picture. */
    double y(double share) {
        return top + share * side;
    }

    private int rgb(int x, int y) {
        return x < pixels.width() && y < pixels.height()
                ? pixels.raster()[y * pixels.width() + x]
                : 0;
    }
}
