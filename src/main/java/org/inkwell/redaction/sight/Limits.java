package org.inkwell.redaction.sight;

/** The darkest and the lightest pixel of each block of a picture. */
final class Limits {

    private final int columns;
    private final int rows;
    private final int[] low;
    private final int[] high;

    Limits(byte[] shades, int width, int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        low = new int[columns * rows];
        high = new int[columns * rows];
        for (var at = 0; at < low.length; at++) {
            low[at] = 255;
            var start = at / columns * Grain.BLOCK * width + at % columns * Grain.BLOCK;
            for (var i = 0; i < Grain.BLOCK * Grain.BLOCK; i++) {
                var shade = shades[start + i / Grain.BLOCK * width + i % Grain.BLOCK] & 0xFF;
                low[at] = Math.min(low[at], shade);
                high[at] = Math.max(high[at], shade);
            }
        }
    }

    /** Of a block and those up to so many blocks away. */
    Range around(int column, int row, int reach) {
        var least = 255;
        var most = 0;
        for (var y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
            for (var x = Math.max(0, column - reach);
                    x <= Math.min(columns - 1, column + reach);
                    x++) {
                least = Math.min(least, low[y * columns + x]);
                most = Math.max(most, high[y * columns + x]);
            }
        }
        return new Range(least, most);
    }

    /** From a shade to a lighter one. */
    record Range(int low, int high) {

        int width() {
            return high - low;
        }

        int middle() {
            return (low + high) >> 1;
        }
    }
}
