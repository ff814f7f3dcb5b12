package org.inkwell.redaction.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;

/**
 * Pictures in cyan, magenta, yellow and black without a profile, as viewers show them: each ink
 * takes its share of the light. The JDK takes the shares for linear light, which pales faint text.
 */
final class FourInks {

    private FourInks() {}

    /** The same in three colours; itself if it has no four inks or a profile says how they mix. */
    static BufferedImage seen(BufferedImage read) {
        var colours = read.getColorModel().getColorSpace();
        if (colours.getType() != ColorSpace.TYPE_CMYK || colours instanceof ICC_ColorSpace) {
            return read;
        }
        var width = read.getWidth();
        var seen = new BufferedImage(width, read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[4 * width];
        for (var y = 0; y < read.getHeight(); y++) {
            read.getRaster().getPixels(0, y, width, 1, row);
            for (var x = 0; x < width; x++) {
                var black = row[4 * x + 3];
                seen.setRGB(
                        x,
                        y,
                        light(row[4 * x], black) << 16
                                | light(row[4 * x + 1], black) << 8
                                | light(row[4 * x + 2], black));
            }
        }
        return seen;
    }

    private static int light(int ink, int black) {
        return (255 - ink) * (255 - black) / 255;
    }
}
