package org.inkwell.redaction.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Network;

/**
 * Places that look like text, found by PP-OCR's differentiable binarisation. The threshold is low:
 * what is located without being text costs a box, what is missed stays visible.
 */
final class TextLocator {

    /** What the commonest screen is high, in one tile. */
    private static final int TILE = 1088;

    private static final int OVERLAP = 96;
    private static final int LIKELY = (int) (0.3 * 255);

    private final Network network;
    private final double scale;

    /**
     * @param scale at which the network sees the picture, up to 1
     */
    TextLocator(Network network, double scale) {
        this.network = network;
        this.scale = scale;
    }

    /**
     * Boxes around lines or parts of lines, in no order.
     *
     * @param beside looks at a part of the picture while the caller's thread looks at another
     */
    List<Box> locate(Pixels pixels, Executor beside) {
        var likelihood = new byte[pixels.width() * pixels.height()];
        var tiles = tiles(pixels);
        new Pieces(tiles.size(), piece -> look(pixels, tiles.get(piece), likelihood))
                .share(beside, () -> {});
        var picture = new Box(0, 0, pixels.width(), pixels.height());
        return Blobs.of(likelihood, pixels.width(), LIKELY).stream()
                .filter(blob -> blob.width() >= 2 && blob.height() >= 2)
                .map(blob -> unclipped(blob, picture))
                .map(box -> whole(box, pixels))
                .toList();
    }

    private void look(Pixels pixels, Box tile, byte[] likelihood) {
        var width = fitting(tile.width());
        var height = fitting(tile.height());
        var planes = new float[3 * width * height];
        // Beyond the picture its last pixels go on, so that the edge itself looks like nothing.
        var sampled = new Box(tile.x(), tile.y(), (int) (width / scale), (int) (height / scale));
        Crop.into(planes, width, height, width, pixels, sampled, Crop.Norm.LOCATING);
        put(network.run(planes, 1, 3, height, width), width, tile, pixels.width(), likelihood);
    }

    /** The network halves five times. */
    private int fitting(int length) {
        var halved = (int) Math.ceil(length * scale / 32);
        return halved * 32;
    }

    /** Where tiles overlap, the likelier counts. */
    private synchronized void put(
            Network.Output output, int width, Box tile, int stride, byte[] likelihood) {
        for (var y = 0; y < tile.height(); y++) {
            var row = Math.multiplyExact((int) (y * scale), width);
            for (var x = 0; x < tile.width(); x++) {
                var at = (tile.y() + y) * stride + tile.x() + x;
                var here = (int) (output.at(row + (int) (x * scale)) * 255);
                likelihood[at] = (byte) Math.max(likelihood[at] & 0xFF, here);
            }
        }
    }

    private List<Box> tiles(Pixels pixels) {
        var tile = (int) (TILE / scale);
        var overlap = (int) (OVERLAP / scale);
        var tiles = new ArrayList<Box>();
        for (var y = 0; y == 0 || y + overlap < pixels.height(); y += tile - overlap) {
            for (var x = 0; x == 0 || x + overlap < pixels.width(); x += tile - overlap) {
                tiles.add(
                        new Box(
                                x,
                                y,
                                Math.min(tile, pixels.width() - x),
                                Math.min(tile, pixels.height() - y)));
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
