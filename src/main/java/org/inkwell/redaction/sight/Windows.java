package org.inkwell.redaction.sight;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.inkwell.redaction.Box;

/** A window that moves over a grain block by block, and the patches of where it saw something. */
final class Windows {

    /** What a window sees. */
    static final byte NOTHING = 0;

    static final byte PERHAPS = 1;
    static final byte SURELY = 2;

    /** Places so near each other are one. */
    private static final int NEAR = 3;

    private final Grain grain;
    private final int width;
    private final int height;

    /** Of so many blocks. */
    Windows(Grain grain, int width, int height) {
        this.grain = grain;
        this.width = width;
        this.height = height;
    }

    /** In pixels, from quiet zone to quiet zone. */
    List<Box> patches(ToIntFunction<Box> seeing, Predicate<Patch> is) {
        var columns = grain.columns();
        var votes = votes(seeing);
        return Patches.of(joined(votes), columns).stream()
                .map(patch -> new Patch(patch.box(), sure(votes, patch.box()), patch.filled()))
                .filter(is)
                .map(patch -> new Edge(grain, patch.firsts(), width - 1, height - 1).box())
                .toList();
    }

    private byte[] votes(ToIntFunction<Box> seeing) {
        var columns = grain.columns();
        var votes = new byte[columns * grain.rows()];
        for (var row = 0; row + height <= grain.rows(); row++) {
            for (var column = 0; column + width <= columns; column++) {
                if (grain.isLive(column + width / 2, row + height / 2)) {
                    votes[row * columns + column] =
                            (byte) seeing.applyAsInt(new Box(column, row, width, height));
                }
            }
        }
        return votes;
    }

    private int sure(byte[] votes, Box box) {
        var count = 0;
        for (var y = box.y(); y < box.bottom(); y++) {
            for (var x = box.x(); x < box.right(); x++) {
                count += votes[y * grain.columns() + x] == SURELY ? 1 : 0;
            }
        }
        return count;
    }

    /** With what lies between two that are near. */
    private byte[] joined(byte[] votes) {
        var columns = grain.columns();
        var joined = votes.clone();
        for (var at = 0; at < votes.length; at++) {
            for (var gap = 2; gap <= NEAR && votes[at] != NOTHING; gap++) {
                if (at % columns + gap < columns && votes[at + gap] != NOTHING) {
                    fill(joined, at, 1, gap);
                }
                if (at + gap * columns < votes.length && votes[at + gap * columns] != NOTHING) {
                    fill(joined, at, columns, gap);
                }
            }
        }
        return joined;
    }

    private static void fill(byte[] joined, int at, int step, int gap) {
        for (var i = 1; i < gap; i++) {
            joined[at + i * step] = PERHAPS;
        }
    }

    /**
     * Windows that are near each other.
     *
     * @param firsts around their first blocks
     * @param sure how many see it surely
     * @param filled the share of the box that has one
     */
    record Patch(Box firsts, int sure, double filled) {

        /** The same with rows for columns. */
        Patch turned() {
            return new Patch(
                    new Box(firsts.y(), firsts.x(), firsts.height(), firsts.width()), sure, filled);
        }
    }
}
