package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.opencv.objdetect.GraphicalCodeDetector;
import org.opencv.objdetect.QRCodeDetector;

/** QR codes and barcodes, and what has the pattern of them. */
final class Codes {

    /** Nothing that a phone can read is smaller. */
    private static final int SMALLEST = 10;

    Coded on(Pixels pixels) {
        var image = Mats.of(pixels);
        try {
            var qrs = found(new QRCodeDetector(), image, pixels);
            return patterned(image, pixels).and(qrs);
        } finally {
            image.release();
        }
    }

    /** What has the pattern of a code, at the picture's size and half of it. */
    private static Coded patterned(Mat image, Pixels pixels) {
        if (Math.min(image.cols(), image.rows()) < SMALLEST) {
            return new Coded(List.of(), List.of());
        }
        var half = new Mat();
        Imgproc.resize(image, half, new Size(), 0.5, 0.5, Imgproc.INTER_AREA);
        var whole = new Grain(image);
        var halved = new Grain(half);
        half.release();
        return new Coded(
                both(pixels, Patterns.bars(whole), Patterns.bars(halved)),
                both(pixels, Patterns.modules(whole), Patterns.modules(halved)));
    }

    private static List<Box> both(Pixels pixels, List<Box> atSize, List<Box> atHalf) {
        return Boxes.merged(
                Stream.concat(
                                within(pixels, atSize, 1).stream(),
                                within(pixels, atHalf, 2).stream())
                        .toList());
    }

    private static List<Box> within(Pixels pixels, List<Box> boxes, int scale) {
        return boxes.stream()
                .flatMap(
                        box ->
                                Boxes.within(
                                        pixels,
                                        box.x() * scale,
                                        box.y() * scale,
                                        box.right() * scale,
                                        box.bottom() * scale)
                                        .stream())
                .toList();
    }

    private static List<Box> found(GraphicalCodeDetector detector, Mat image, Pixels pixels) {
        var corners = new Mat();
        var boxes = new ArrayList<Box>();
        if (detector.detectMulti(image, corners)) {
            var values = new float[(int) corners.total() * corners.channels()];
            corners.get(0, 0, values);
            for (var at = 0; at + 8 <= values.length; at += 8) {
                around(values, at, pixels).ifPresent(boxes::add);
            }
        }
        corners.release();
        return boxes;
    }

    /** Four corners, with the quiet zone around them. */
    private static Optional<Box> around(float[] corners, int at, Pixels pixels) {
        var left = Float.MAX_VALUE;
        var top = Float.MAX_VALUE;
        var right = 0f;
        var bottom = 0f;
        for (var i = at; i < at + 8; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            top = Math.min(top, corners[i + 1]);
            bottom = Math.max(bottom, corners[i + 1]);
        }
        var quiet = Math.max(4, (right - left) / 10);
        return Boxes.within(pixels, left - quiet, top - quiet, right + quiet, bottom + quiet);
    }
}
