package org.inkwell.redaction.sight;

import org.inkwell.redaction.Box;
import org.opencv.core.Mat;

/**
 * What is dark and which way the edges run, in blocks of four by four pixels. Where a picture has
 * no strong contrast it has neither.
 */
final class Grain {

    /** The side of a block in pixels. */
    static final int BLOCK = 4;

    /** Of 255: printed codes have more, shades of a page less. */
    private static final int LEAST_CONTRAST = 48;

    /** Blocks on each side that tell what is dark and what is light here. */
    private static final int AROUND = 2;

    /** The square of a step between shades that is no edge. */
    private static final float FAINT = 16;

    private final byte[] shades;
    private final int width;
    private final int columns;
    private final int rows;
    private final boolean[] dark;
    private final boolean[] live;

    /** For each block, in the order of {@link Weave#of}. */
    private final float[] sums;

    /** Of a picture of brightness alone. */
    Grain(Mat image) {
        width = image.cols();
        shades = new byte[image.rows() * width];
        image.get(0, 0, shades);
        columns = Math.max(0, (width - 1) / BLOCK);
        rows = Math.max(0, (image.rows() - 1) / BLOCK);
        dark = new boolean[shades.length];
        live = new boolean[columns * rows];
        sums = new float[columns * rows * Weave.SUMS];
        var limits = new Limits(shades, width, columns, rows);
        for (var at = 0; at < live.length; at++) {
            var range = limits.around(at % columns, at / columns, AROUND);
            live[at] = range.width() >= LEAST_CONTRAST;
            if (live[at]) {
                darken(at, range.middle());
            }
        }
        for (var at = 0; at < live.length; at++) {
            if (live[at]) {
                add(at);
            }
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** Whether all of a rectangle in blocks lies on the picture. */
    boolean holds(Box at) {
        return at.x() >= 0 && at.y() >= 0 && at.right() <= columns && at.bottom() <= rows;
    }

    /** Whether there is contrast at a block. */
    boolean isLive(int column, int row) {
        return live[row * columns + column];
    }

    /** Of a rectangle in blocks, which must lie on the picture. */
    Weave weave(Box at) {
        var sum = new double[Weave.SUMS];
        for (var y = at.y(); y < at.bottom(); y++) {
            for (var x = at.x(); x < at.right(); x++) {
                for (var i = 0; i < Weave.SUMS; i++) {
                    sum[i] += sums[(y * columns + x) * Weave.SUMS + i];
                }
            }
        }
        return Weave.of(sum, at.width() * at.height() * BLOCK * BLOCK);
    }

    /** The most rows of pixels, or columns, one beside the other in which all is dark or none. */
    int plain(Box at, boolean isRows) {
        var longest = 0;
        var here = 0;
        var lines = (isRows ? at.height() : at.width()) * BLOCK;
        var length = (isRows ? at.width() : at.height()) * BLOCK;
        var start = at.y() * BLOCK * width + at.x() * BLOCK;
        var next = isRows ? width : 1;
        var step = isRows ? 1 : width;
        for (var line = 0; line < lines; line++) {
            var first = dark[start + line * next];
            var isPlain = true;
            for (var i = 1; i < length && isPlain; i++) {
                isPlain = dark[start + line * next + i * step] == first;
            }
            here = isPlain ? here + 1 : 0;
            longest = Math.max(longest, here);
        }
        return longest;
    }

    private int start(int at) {
        return at / columns * BLOCK * width + at % columns * BLOCK;
    }

    private void darken(int at, int middle) {
        var start = start(at);
        for (var i = 0; i < BLOCK * BLOCK; i++) {
            var pixel = start + i / BLOCK * width + i % BLOCK;
            dark[pixel] = (shades[pixel] & 0xFF) < middle;
        }
    }

    private void add(int at) {
        var start = start(at);
        var to = at * Weave.SUMS;
        for (var i = 0; i < BLOCK * BLOCK; i++) {
            var pixel = start + i / BLOCK * width + i % BLOCK;
            sums[to] += dark[pixel] ? 1 : 0;
            sums[to + 1] += dark[pixel] == dark[pixel + 1] ? 0 : 1;
            sums[to + 2] += dark[pixel] == dark[pixel + width] ? 0 : 1;
            var here = shades[pixel] & 0xFF;
            var right = shades[pixel + 1] & 0xFF;
            var below = shades[pixel + width] & 0xFF;
            var beyond = shades[pixel + width + 1] & 0xFF;
            edge(
                    to + 3,
                    (right + beyond - here - below) / 2f,
                    (below + beyond - here - right) / 2f);
        }
    }

    /** The angle of an edge doubled and redoubled, so that opposite ways count as one. */
    private void edge(int to, float dx, float dy) {
        var square = dx * dx + dy * dy;
        if (square >= FAINT) {
            var cos = dx * dx - dy * dy;
            var sin = 2 * dx * dy;
            sums[to] += square;
            sums[to + 1] += cos;
            sums[to + 2] += sin;
            sums[to + 3] += (cos * cos - sin * sin) / square;
            sums[to + 4] += 2 * cos * sin / square;
        }
    }
}
