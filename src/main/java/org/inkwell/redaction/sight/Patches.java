package org.inkwell.redaction.sight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;

/** Connected cells of a grid. */
final class Patches {

    private Patches() {}

    /** Cells that hold anything but zero; edges connect. The grid is used up. */
    static List<Patch> of(byte[] grid, int columns) {
        var patches = new ArrayList<Patch>();
        for (var start = 0; start < grid.length; start++) {
            if (grid[start] != 0) {
                patches.add(patch(grid, columns, start));
            }
        }
        return patches;
    }

    private static Patch patch(byte[] grid, int columns, int start) {
        var open = new ArrayDeque<Integer>();
        var box = new Box(start % columns, start / columns, 1, 1);
        var cells = 0;
        grid[start] = 0;
        open.push(start);
        while (!open.isEmpty()) {
            int at = open.pop();
            var x = at % columns;
            cells++;
            box = box.union(new Box(x, at / columns, 1, 1));
            take(grid, at - columns, true, open);
            take(grid, at + columns, true, open);
            take(grid, at - 1, x > 0, open);
            take(grid, at + 1, x + 1 < columns, open);
        }
        return new Patch(box, cells);
    }

    private static void take(byte[] grid, int at, boolean isBeside, ArrayDeque<Integer> open) {
        if (isBeside && at >= 0 && at < grid.length && grid[at] != 0) {
            grid[at] = 0;
            open.push(at);
        }
    }

    /** Where it lies and how many cells it has. */
    record Patch(Box box, int cells) {

        /** The share of its box that it has. */
        double filled() {
            return (double) cells / box.area();
        }
    }
}
