package org.inkwell.redaction.sight;

import org.inkwell.redaction.Box;

/** Where a pattern ends: a code has a quiet zone around it. */
final class Edge {

    private final Grain grain;
    private Box box;

    /** Around the first blocks of windows that are so many blocks more. */
    Edge(Grain grain, Box firsts, int across, int down) {
        this.grain = grain;
        this.box = new Box(firsts.x(), firsts.y(), firsts.width() + across, firsts.height() + down);
    }

    /** In pixels, with a tenth of it around. */
    Box box() {
        var most = 2 + Math.max(box.width(), box.height()) / 3;
        for (var side = 0; side < 4; side++) {
            for (var step = 0; step < most && isPattern(strip(side)); step++) {
                box = box.union(strip(side));
            }
        }
        var quiet = Math.max(Grain.BLOCK, Math.min(box.width(), box.height()) * Grain.BLOCK / 10);
        return new Box(
                box.x() * Grain.BLOCK - quiet,
                box.y() * Grain.BLOCK - quiet,
                box.width() * Grain.BLOCK + 2 * quiet,
                box.height() * Grain.BLOCK + 2 * quiet);
    }

    private Box strip(int side) {
        return switch (side) {
            case 0 -> new Box(box.x() - 1, box.y(), 1, box.height());
            case 1 -> new Box(box.right(), box.y(), 1, box.height());
            case 2 -> new Box(box.x(), box.y() - 1, box.width(), 1);
            default -> new Box(box.x(), box.bottom(), box.width(), 1);
        };
    }

    private boolean isPattern(Box strip) {
        if (!grain.holds(strip)) {
            return false;
        }
        var weave = grain.weave(strip);
        return weave.dark() > 0.12 && weave.dark() < 0.9 && weave.changes() > 0.04;
    }
}
