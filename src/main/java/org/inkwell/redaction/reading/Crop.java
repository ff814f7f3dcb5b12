package org.inkwell.redaction.reading;

import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** A part of a picture, resized, as the planes of numbers that a network takes. */
final class Crop {

    private Crop() {}

    /**
     * Writes blue, green and red planes, each value through its scale and shift. Nothing outside of
     * the box has a say; where it reaches beyond the picture, the last pixels go on.
     *
     * @param planes three planes of {@code rows} times {@code stride}
     * @param width columns to fill of each row
     */
    static void into(
            float[] planes, int stride, int rows, int width, Pixels pixels, Box box, Norm norm) {
        var plane = stride * rows;
        var right = Math.min(box.right(), pixels.width());
        var bottom = Math.min(box.bottom(), pixels.height());
        var across = (double) box.width() / width;
        var down = (double) box.height() / rows;
        // When shrinking, several samples for each pixel, so that thin strokes are not skipped.
        var samples = (int) Math.max(1, Math.min(4, Math.ceil(Math.max(across, down) / 1.5)));
        for (var y = 0; y < rows; y++) {
            for (var x = 0; x < width; x++) {
                var red = 0.0;
                var green = 0.0;
                var blue = 0.0;
                for (var i = 0; i < samples * samples; i++) {
                    var sx = box.x() + (x + (i % samples + 0.5) / samples) * across - 0.5;
                    var sy =
                            box.y()
                                    + (y + (Math.floorDiv(i, samples) + 0.5) / samples) * down
                                    - 0.5;
                    var x0 = clamp((int) Math.floor(sx), box.x(), right);
                    var y0 = clamp((int) Math.floor(sy), box.y(), bottom);
                    var fx = Math.max(0, Math.min(1, sx - x0));
                    var fy = Math.max(0, Math.min(1, sy - y0));
                    var x1 = clamp(x0 + 1, box.x(), right);
                    var y1 = clamp(y0 + 1, box.y(), bottom);
                    var a = pixels.raster()[y0 * pixels.width() + x0];
                    var b = pixels.raster()[y0 * pixels.width() + x1];
                    var c = pixels.raster()[y1 * pixels.width() + x0];
                    var d = pixels.raster()[y1 * pixels.width() + x1];
                    red += mix(a >> 16, b >> 16, c >> 16, d >> 16, fx, fy);
                    green += mix(a >> 8, b >> 8, c >> 8, d >> 8, fx, fy);
                    blue += mix(a, b, c, d, fx, fy);
                }
                var at = y * stride + x;
                var weight = 1.0 / (samples * samples);
                planes[at] = norm.apply(0, blue * weight);
                planes[at + plane] = norm.apply(1, green * weight);
                planes[at + 2 * plane] = norm.apply(2, red * weight);
            }
        }
    }

    private static int clamp(int value, int least, int end) {
        return Math.max(least, Math.min(end - 1, value));
    }

    private static double mix(int a, int b, int c, int d, double fx, double fy) {
        var above = (a & 0xFF) * (1 - fx) + (b & 0xFF) * fx;
        var below = (c & 0xFF) * (1 - fx) + (d & 0xFF) * fx;
        return above * (1 - fy) + below * fy;
    }

    /** What a network was trained to expect of a colour value. */
    enum Norm {
        /** PP-OCR detection: ImageNet's means and deviations. */
        LOCATING,
        /** PP-OCR recognition: from -1 to 1. */
        READING;

        float apply(int plane, double value) {
            if (this == READING) {
                return (float) (value / 127.5 - 1);
            }
            return switch (plane) {
                case 0 -> (float) ((value / 255 - 0.485) / 0.229);
                case 1 -> (float) ((value / 255 - 0.456) / 0.224);
                default -> (float) ((value / 255 - 0.406) / 0.225);
            };
        }
    }
}
