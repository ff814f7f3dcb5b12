package org.inkwell.redaction.sight;

import org.inkwell.redaction.Pixels;
import org.opencv.core.CvType;
import org.opencv.core.Mat;

/** Pictures as OpenCV takes them. */
final class Mats {

    private Mats() {}

    /** Brightness alone; the caller releases it. */
    static Mat of(Pixels pixels) {
        var raster = pixels.raster();
        var grey = new byte[raster.length];
        for (var i = 0; i < raster.length; i++) {
            var rgb = raster[i];
            grey[i] =
                    (byte)
                            ((((rgb >> 16) & 0xFF) * 77
                                            + ((rgb >> 8) & 0xFF) * 150
                                            + (rgb & 0xFF) * 29)
                                    >> 8);
        }
        var image = new Mat(pixels.height(), pixels.width(), CvType.CV_8UC1);
        image.put(0, 0, grey);
        return image;
    }
}
