package org.inkwell.redaction.sight;

/** Cells of a grid that are set, and squares moved over them. */
final class Cells {

    private final byte[] set;
    private final int columns;

    Cells(byte[] set, int columns) {
        this.set = set.clone();
        this.columns = columns;
    }

    byte[] grid() {
        return set.clone();
    }

    /** With gaps filled in which no square of so many cells has room. */
    Cells closed(int side) {
        return spread(side, true, true).spread(side, false, false);
    }

    /** Without what is too narrow for a square of so many cells. */
    Cells opened(int side) {
        return spread(side, false, true).spread(side, true, false);
    }

    /**
     * Each cell as any of a square of cells is, or as all of them are.
     *
     * @param isOnward whether the square begins with the cell, or ends with it
     */
    private Cells spread(int side, boolean isAny, boolean isOnward) {
        var across = spread(side, isAny, isOnward ? 1 : -1, columns);
        return across.spread(side, isAny, isOnward ? columns : -columns, set.length);
    }

    /** Along a row, or from row to row; what lies beyond the grid hinders nothing. */
    private Cells spread(int side, boolean isAny, int step, int length) {
        var next = new byte[set.length];
        for (var at = 0; at < set.length; at++) {
            var start = at - Math.floorMod(at, length);
            var found = isAny ? 0 : 1;
            for (var i = 0; i < side; i++) {
                var other = at + i * step;
                var isWithin = other >= start && other < start + length;
                if (isWithin) {
                    found = isAny ? found | set[other] : found & set[other];
                }
            }
            next[at] = (byte) found;
        }
        return new Cells(next, columns);
    }
}
