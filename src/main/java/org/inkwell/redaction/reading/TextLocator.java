package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.model.Network;

/**
 * Places that look like text, found by PP-OCR's differentiable binarisation. The threshold is low:
 * what is located without being text costs a box, what is missed stays visible.
 */
final class TextLocator implements AutoCloseable {

    private static final int TILE = 1056;
    private static final int OVERLAP = 96;
    private static final int LIKELY = (int) (0.3 * 255);

    private final Network network;

    TextLocator(Models models) {
        network = new Network(models.bytes("text-locator"), 2);
    }

    /** Boxes around lines or parts of lines, in no order. */
    List<Box> locate(Pixels pixels) {
        var likelihood = new byte[pixels.width() * pixels.height()];
        for (var tile : tiles(pixels)) {
            look(pixels, tile, likelihood);
        }
        var picture = new Box(0, 0, pixels.width(), pixels.height());
        return Blobs.of(likelihood, pixels.width(), LIKELY).stream()
                .filter(blob -> blob.width() >= 2 && blob.height() >= 2)
                .map(blob -> unclipped(blob, picture))
                .map(box -> whole(box, pixels))
                .toList();
    }

    @Override
    public void close() {
        network.close();
    }

    private void look(Pixels pixels, Box tile, byte[] likelihood) {
        var width = (tile.width() + 31) / 32 * 32;
        var height = (tile.height() + 31) / 32 * 32;
        var planes = new float[3 * width * height];
        // Beyond the picture its last pixels go on, so that the edge itself looks like nothing.
        var sampled = new Box(tile.x(), tile.y(), width, height);
        Crop.into(planes, 0, width, height, width, pixels, sampled, Crop.Norm.LOCATING);
        var output = network.run(planes, 1, 3, height, width);
        for (var y = 0; y < tile.height(); y++) {
            for (var x = 0; x < tile.width(); x++) {
                var at = (tile.y() + y) * pixels.width() + tile.x() + x;
                var here = (int) (output.at(y * width + x) * 255);
                likelihood[at] = (byte) Math.max(likelihood[at] & 0xFF, here);
            }
        }
    }

    private static List<Box> tiles(Pixels pixels) {
        var tiles = new ArrayList<Box>();
        for (var y = 0; y == 0 || y + OVERLAP < pixels.height(); y += TILE - OVERLAP) {
            for (var x = 0; x == 0 || x + OVERLAP < pixels.width(); x += TILE - OVERLAP) {
                tiles.add(
                        new Box(
                                x,
                                y,
                                Math.min(TILE, pixels.width() - x),
                                Math.min(TILE, pixels.height() - y)));
            }
        }
        return tiles;
    }

    /**
     * The network marks the core of a line; this grows it to the line, by the ratio of the <a
     * href="https://arxiv.org/abs/1911.08947">paper</a>, section 3.4.
     */
    private static Box unclipped(Box core, Box picture) {
        var area = (double) core.area();
        var by = (int) Math.ceil(area * 1.6 / (2.0 * (core.width() + core.height())));
        var left = Math.max(0, core.x() - by);
        var top = Math.max(0, core.y() - by);
        return new Box(
                left,
                top,
                Math.min(picture.width(), core.right() + by) - left,
                Math.min(picture.height(), core.bottom() + by) - top);
    }

    /** Grows the sides by up to half a line's height while they stand in a glyph. */
    private static Box whole(Box box, Pixels pixels) {
        var reach = Math.max(2, box.height() / 2);
        var left = Math.max(0, box.x() - reach);
        var right = Math.min(pixels.width(), box.right() + reach);
        var ink = Ink.of(pixels, new Box(left, box.y(), right - left, box.height()));
        var from = box.x() - left;
        var to = box.right() - left;
        while (from > 0 && ink.stands(from)) {
            from--;
        }
        while (to < ink.width() && ink.stands(to - 1)) {
            to++;
        }
        return new Box(left + from, box.y(), to - from, box.height());
    }
}
