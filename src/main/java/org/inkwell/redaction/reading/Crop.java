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
        if (box.width() == width && box.height() == rows) {
            copy(planes, stride, rows, width, pixels, box, norm);
            return;
        }
        var plane = stride * rows;
        var across = (double) box.width() / width;
        var down = (double) box.height() / rows;
        // When shrinking, several samples for each pixel, so that thin strokes are not skipped.
        var samples = (int) Math.max(1, Math.min(4, Math.ceil(Math.max(across, down) / 1.5)));
        var right = Math.min(box.right(), pixels.width());
        var bottom = Math.min(box.bottom(), pixels.height());
        var columns = new Samples(box.x(), right, across / samples, width * samples);
        var lines = new Samples(box.y(), bottom, down / samples, rows * samples);
        var raster = pixels.raster();
        var weight = 1f / (samples * samples);
        for (var y = 0; y < rows; y++) {
            for (var x = 0; x < width; x++) {
                var red = 0f;
                var green = 0f;
                var blue = 0f;
                for (var line = y * samples; line < (y + 1) * samples; line++) {
                    var upper = lines.first[line] * pixels.width();
                    var lower = lines.second[line] * pixels.width();
                    var fy = lines.share[line];
                    for (var i = x * samples; i < (x + 1) * samples; i++) {
                        var a = raster[upper + columns.first[i]];
                        var b = raster[upper + columns.second[i]];
                        var c = raster[lower + columns.first[i]];
                        var d = raster[lower + columns.second[i]];
                        var fx = columns.share[i];
                        red += mix(a >> 16, b >> 16, c >> 16, d >> 16, fx, fy);
                        green += mix(a >> 8, b >> 8, c >> 8, d >> 8, fx, fy);
                        blue += mix(a, b, c, d, fx, fy);
                    }
                }
                var at = y * stride + x;
                planes[at] = norm.apply(0, blue * weight);
                planes[at + plane] = norm.apply(1, green * weight);
                planes[at + 2 * plane] = norm.apply(2, red * weight);
            }
        }
    }

    /** The same at the picture's own size, where no pixel is mixed with another. */
    private static void copy(
            float[] planes, int stride, int rows, int width, Pixels pixels, Box box, Norm norm) {
        var plane = stride * rows;
        var values = new float[3][256];
        for (var i = 0; i < 3 * 256; i++) {
            values[i >> 8][i & 0xFF] = norm.apply(i >> 8, i & 0xFF);
        }
        var raster = pixels.raster();
        for (var y = 0; y < rows; y++) {
            var row = Math.min(box.y() + y, pixels.height() - 1) * pixels.width();
            for (var x = 0; x < width; x++) {
                var rgb = raster[row + Math.min(box.x() + x, pixels.width() - 1)];
                var at = y * stride + x;
                planes[at] = values[0][rgb & 0xFF];
                planes[at + plane] = values[1][rgb >> 8 & 0xFF];
                planes[at + 2 * plane] = values[2][rgb >> 16 & 0xFF];
            }
        }
    }

    private static float mix(int a, int b, int c, int d, float fx, float fy) {
        var above = (a & 0xFF) * (1 - fx) + (b & 0xFF) * fx;
        var below = (c & 0xFF) * (1 - fx) + (d & 0xFF) * fx;
        return above * (1 - fy) + below * fy;
    }

    /** Between which two pixels each sample of an axis lies, and its share of the second. */
    private static final class Samples {

        private final int[] first;
        private final int[] second;
        private final float[] share;

        Samples(int from, int end, double step, int count) {
            first = new int[count];
            second = new int[count];
            share = new float[count];
            for (var i = 0; i < count; i++) {
                var at = from + (i + 0.5) * step - 0.5;
                first[i] = Math.max(from, Math.min(end - 1, (int) Math.floor(at)));
                second[i] = Math.min(end - 1, first[i] + 1);
                share[i] = (float) Math.max(0, Math.min(1, at - first[i]));
            }
        }
    }

    /** What a network was trained to expect of a colour value. */
    enum Norm {
        /** PP-OCR detection: ImageNet's means and deviations. */
        LOCATING,
        /** PP-OCR recognition: from -1 to 1. */
        READING;

        float apply(int plane, float value) {
            if (this == READING) {
                return value / 127.5f - 1;
            }
            return switch (plane) {
                case 0 -> (value / 255 - 0.485f) / 0.229f;
                case 1 -> (value / 255 - 0.456f) / 0.224f;
                default -> (value / 255 - 0.406f) / 0.225f;
            };
        }
    }
}
