package org.inkwell.forge.web;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.inkwell.forge.Dice;

/** What has the colours and the grain of a photograph, and nobody on it. */
final class Texture {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 200;

    private Texture() {}

    static BufferedImage photograph(Dice dice) {
        var clouds = clouds(dice);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var grain = (int) (dice.noise() * 9);
                var colour = clouds.getRGB(x, y);
                clouds.setRGB(
                        x,
                        y,
                        part(colour >> 16, grain) << 16
                                | part(colour >> 8, grain) << 8
                                | part(colour, grain));
            }
        }
        return clouds;
    }

    private static int part(int colour, int grain) {
        return Math.max(0, Math.min(255, (colour & 255) + grain));
    }

    private static BufferedImage clouds(Dice dice) {
        var few = new BufferedImage(7, 9, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < few.getHeight(); y++) {
            for (var x = 0; x < few.getWidth(); x++) {
                few.setRGB(
                        x,
                        y,
                        dice.between(30, 210) << 16
                                | dice.between(40, 190) << 8
                                | dice.between(20, 170));
            }
        }
        var many = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = many.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(few, 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        return many;
    }
}
