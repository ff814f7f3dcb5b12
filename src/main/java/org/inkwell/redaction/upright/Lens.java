package org.inkwell.redaction.upright;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * A page enlarged for its readers, who were taught on larger letters.
 *
 * @param times to which width and height grow; at one nothing does
 */
record Lens(int times) {

    /** The page enlarged, smoothed between its pixels; itself where it is not. */
    Pixels page(Pixels pixels) {
        if (times == 1) {
            return pixels;
        }
        var width = pixels.width() * times;
        var height = pixels.height() * times;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(pixels.copy(), 0, 0, width, height, null);
        pen.dispose();
        return Pixels.of(image);
    }

    /** Where a box of the page lies on what is enlarged. */
    Box there(Box box) {
        return new Box(box.x() * times, box.y() * times, box.width() * times, box.height() * times);
    }

    /** The least box of the page that holds what lies in a box of what is enlarged. */
    Box back(Box box) {
        var left = Math.floorDiv(box.x(), times);
        var top = Math.floorDiv(box.y(), times);
        return new Box(
                left,
                top,
                -Math.floorDiv(-box.right(), times) - left,
                -Math.floorDiv(-box.bottom(), times) - top);
    }
}
