package org.inkwell.command.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Base64;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.picture.Pngs;

/**
 * One place before and after, as pictures within the page.
 *
 * @param caption the picture's file, and why the place is shown
 */
record Cutting(String caption, String before, String after) {

    private static final int BESIDE = 90;
    private static final int ABOVE = 24;
    private static final int WIDEST = 380;
    private static final int TALLEST = 160;
    private static final Color FRAME = new Color(0xD4, 0x35, 0x1C);

    static Cutting of(String caption, Box place, Pixels original, Pixels made) {
        return new Cutting(caption, cut(original, place), cut(made, place));
    }

    private static String cut(Pixels pixels, Box place) {
        var left = Math.max(0, place.x() - BESIDE);
        var top = Math.max(0, place.y() - ABOVE);
        var width = Math.max(1, Math.min(pixels.width(), place.right() + BESIDE) - left);
        var height = Math.max(1, Math.min(pixels.height(), place.bottom() + ABOVE) - top);
        var scale = Math.min(1, Math.min((double) WIDEST / width, (double) TALLEST / height));
        var image =
                new BufferedImage(
                        Math.max(1, (int) (width * scale)),
                        Math.max(1, (int) (height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale(scale, scale);
        pen.translate(-left, -top);
        pen.drawImage(pixels.copy(), 0, 0, null);
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke((float) (1 / scale)));
        pen.drawRect(place.x() - 2, place.y() - 2, place.width() + 3, place.height() + 3);
        pen.dispose();
        return "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(Pngs.encode(Pixels.of(image)));
    }
}
