package org.inkwell.forge.web;

import java.awt.image.BufferedImage;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_java;
import org.opencv.core.Mat;
import org.opencv.objdetect.QRCodeEncoder;

/** A QR code with white around it, one module to four pixels. */
final class QrCode {
    private static final int MODULE = 4;
    private static final int QUIET = 2;

    private QrCode() {}

    static BufferedImage of(String text) {
        Loader.load(opencv_java.class);
        var modules = new Mat();
        QRCodeEncoder.create().encode(text, modules);
        var size = modules.rows() + 2 * QUIET;
        var image = new BufferedImage(size * MODULE, size * MODULE, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < size * MODULE; y++) {
            for (var x = 0; x < size * MODULE; x++) {
                image.setRGB(x, y, dark(modules, x / MODULE - QUIET, y / MODULE - QUIET) ? 0 : -1);
            }
        }
        return image;
    }

    private static boolean dark(Mat modules, int x, int y) {
        var within = x >= 0 && y >= 0 && x < modules.cols() && y < modules.rows();
        return within && modules.get(y, x)[0] < 128;
    }
}
