package org.inkwell.redaction.reading;

import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** Ink in the shape of words where no network saw any: the belt to the locator's braces. */
final class Leftovers {

    private static final int SHARP = 48;
    private static final int REACH = 3;
    private static final int LOWEST = 7;
    private static final int HIGHEST = 120;
    private static final double LEAST_DENSE = 0.15;

    private Leftovers() {}

    /**
     * Boxes of strokes close together, at least as long as they are high, outside of the places.
     */
    static List<Box> on(Pixels pixels, List<Box> places) {
        var width = pixels.width();
        var edges = edges(pixels);
        for (var place : places) {
            var bottom = Math.min(pixels.height(), place.bottom() + 2);
            for (var y = Math.max(0, place.y() - 2); y < bottom; y++) {
                Arrays.fill(edges, y * width + place.x(), y * width + place.right(), (byte) 0);
            }
        }
        return Blobs.of(drawnOut(edges, width), width, 0).stream()
                .filter(blob -> blob.height() >= LOWEST && blob.height() <= HIGHEST)
                .filter(blob -> blob.width() >= 3 * blob.height() / 2)
                .filter(blob -> density(edges, width, blob) >= LEAST_DENSE)
                .toList();
    }

    /** Pixels that differ sharply from their left or upper neighbour. */
    private static byte[] edges(Pixels pixels) {
        var raster = pixels.raster();
        var width = pixels.width();
        var edges = new byte[raster.length];
        for (var at = width + 1; at < raster.length; at++) {
            var isSharp =
                    Ink.distance(raster[at], raster[at - 1]) >= SHARP
                            || Ink.distance(raster[at], raster[at - width]) >= SHARP;
            edges[at] = (byte) (isSharp && at % width != 0 ? 1 : 0);
        }
        return edges;
    }

    /** Each edge reaches a few pixels to the right, so that letters become words. */
    private static byte[] drawnOut(byte[] edges, int width) {
        var joined = edges.clone();
        var left = 0;
        for (var at = 0; at < edges.length; at++) {
            left = at % width == 0 ? 0 : left;
            left = edges[at] != 0 ? REACH : Math.max(0, left - 1);
            joined[at] = (byte) (left > 0 ? 1 : 0);
        }
        return joined;
    }

    private static double density(byte[] edges, int width, Box box) {
        var count = 0;
        for (var y = box.y(); y < box.bottom(); y++) {
            for (var x = box.x(); x < box.right(); x++) {
                count += edges[y * width + x];
            }
        }
        return (double) count / box.area();
    }
}
