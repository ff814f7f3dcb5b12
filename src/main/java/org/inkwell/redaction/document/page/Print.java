package org.inkwell.redaction.document.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.inkwell.redaction.Pixels;

/** A picture as a PDF holds it: to the dot, or as JPEG where that would be too heavy to mail. */
final class Print {

    private static final int HEAVY = 500_000;
    private static final float QUALITY = 0.85f;

    private Print() {}

    static PDImageXObject of(Pixels pixels, PDDocument document) throws IOException {
        var image = isGrey(pixels) ? grey(pixels) : pixels.copy();
        var exact = LosslessFactory.createFromImage(document, image);
        if (exact.getCOSObject().getLength() < HEAVY) {
            return exact;
        }
        var small = JPEGFactory.createFromImage(document, image, QUALITY);
        return small.getCOSObject().getLength() < exact.getCOSObject().getLength() ? small : exact;
    }

    private static boolean isGrey(Pixels pixels) {
        return Arrays.stream(pixels.raster())
                .allMatch(rgb -> (rgb & 0xFF) == ((rgb >> 8) & 0xFF) && (rgb & 0xFF) == rgb >> 16);
    }

    private static BufferedImage grey(Pixels pixels) {
        var image =
                new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_BYTE_GRAY);
        var raster = image.getRaster();
        var row = new int[pixels.width()];
        for (var y = 0; y < pixels.height(); y++) {
            for (var x = 0; x < row.length; x++) {
                row[x] = pixels.rgb(x, y) & 0xFF;
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
        return image;
    }
}
