package org.inkwell.redaction;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** An opaque RGB raster: what is seen of a picture, and nothing else that its file carried. */
public final class Pixels {

    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    /** A copy of what is seen of the image, with what is transparent shown on white. */
    public static Pixels of(BufferedImage seen) {
        var image =
                new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.drawImage(seen, 0, 0, null);
        pen.dispose();
        var pixels = new Pixels(image);
        // Some of Java's loops leave the unused eighth of each pixel set.
        var raster = pixels.raster();
        Arrays.setAll(raster, at -> raster[at] & 0xFFFFFF);
        return pixels;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** 0xRRGGBB of one pixel. */
    public int rgb(int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    /**
     * The raster itself, for readers that promise not to write: rows from the top, 0xRRGGBB each.
     */
    public int[] raster() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** A copy to draw on. */
    public BufferedImage copy() {
        return of(image).image;
    }
}
