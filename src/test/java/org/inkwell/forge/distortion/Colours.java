package org.inkwell.forge.distortion;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;

/** Changes of a picture's colours that leave everything in its place. */
final class Colours {

    private Colours() {}

    /** What becomes of a channel's value at a place. */
    interface Change {
        double of(int x, int y, int channel, double value, double grey);
    }

    static BufferedImage changed(BufferedImage image, Change change) {
        var width = image.getWidth();
        var changed = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < width; x++) {
                changed.setRGB(x, y, changed(image.getRGB(x, y), x, y, change));
            }
        }
        return changed;
    }

    private static int changed(int colour, int x, int y, Change change) {
        var grey =
                0.299 * (colour >> 16 & 255) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255);
        var made = 0;
        for (var channel = 0; channel < 3; channel++) {
            var shift = 16 - 8 * channel;
            var value = change.of(x, y, channel, colour >> shift & 255, grey);
            made |= (int) Math.max(0, Math.min(255, Math.round(value))) << shift;
        }
        return made;
    }

    /** Blurred by a box of so many pixels. */
    static BufferedImage blurred(BufferedImage image, int size) {
        var weights = new float[size * size];
        Arrays.fill(weights, 1f / weights.length);
        var blur = new ConvolveOp(new Kernel(size, size, weights), ConvolveOp.EDGE_NO_OP, null);
        return blur.filter(
                image,
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB));
    }
}
