package org.inkwell.forge.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Digits as bars of Code 39. */
final class Barcode {
    private static final int NARROW = 2;
    private static final int WIDE = 5;
    private static final int HEIGHT = 60;

    /** Bar, gap, bar, ... of each digit, and of the star that begins and ends. */
    private static final List<String> DIGITS =
            List.of(
                    "nnnwwnwnn",
                    "wnnwnnnnw",
                    "nnwwnnnnw",
                    "wnwwnnnnn",
                    "nnnwwnnnw",
                    "wnnwwnnnn",
                    "nnwwwnnnn",
                    "nnnwnnwnw",
                    "wnnwnnwnn",
                    "nnwwnnwnn");

    private static final String STAR = "nwnnwnwnn";

    private Barcode() {}

    static BufferedImage of(String digits) {
        var bars = new StringBuilder(STAR).append('n');
        digits.chars().forEach(digit -> bars.append(DIGITS.get(digit - '0')).append('n'));
        bars.append(STAR);
        var width = bars.chars().map(Barcode::width).sum() + 8 * NARROW;
        var image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, HEIGHT);
        pen.setColor(Color.BLACK);
        var x = 4 * NARROW;
        for (var at = 0; at < bars.length(); at++) {
            var bar = width(bars.charAt(at));
            if (at % 2 == 0) {
                pen.fillRect(x, 2, bar, HEIGHT - 4);
            }
            x += bar;
        }
        pen.dispose();
        return image;
    }

    private static int width(int bar) {
        return bar == 'w' ? WIDE : NARROW;
    }
}
