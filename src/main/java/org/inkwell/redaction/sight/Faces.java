package org.inkwell.redaction.sight;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/**
 * Faces by <a href="https://arxiv.org/abs/1907.05047">BlazeFace</a>, which knows faces that fill a
 * good part of what it is shown: the picture goes to it in tiles of several sizes.
 */
final class Faces implements AutoCloseable {

    private static final int SIDE = 128;
    private static final int SMALLEST_TILE = 96;
    private static final double CERTAIN = 0.5;

    /** A drawn page with a portrait on it looks like a face to a network that is not sure. */
    private static final double LEAST_TEXTURED = 0.25;

    private final Net network;
    private final List<Anchor> anchors = Anchor.all();

    Faces(Models models) {
        network = Dnn.readNetFromTFLite(new MatOfByte(models.bytes("faces")));
    }

    /** One picture at a time: the network holds state. */
    synchronized List<Box> on(Pixels pixels, Texture texture) {
        var boxes = new ArrayList<Box>();
        var largest = Math.max(pixels.width(), pixels.height());
        for (var tile = SMALLEST_TILE; tile == SMALLEST_TILE || tile < largest * 2; tile *= 2) {
            for (var y = 0; y == 0 || y + tile / 2 < pixels.height(); y += tile / 2) {
                for (var x = 0; x == 0 || x + tile / 2 < pixels.width(); x += tile / 2) {
                    if (texture.isDense(x, y, tile)) {
                        look(new View(pixels, x, y, tile), pixels, texture, boxes);
                    }
                }
            }
        }
        return Boxes.merged(boxes);
    }

    /** Whether a good part of what the network takes for a face has the texture of one. */
    static boolean isPhotographed(Box face, Texture texture) {
        return texture.share(face) >= LEAST_TEXTURED;
    }

    @Override
    public void close() {
        // Freed with its owner: OpenCV's Java network has no other way.
    }

    private void look(View view, Pixels pixels, Texture texture, List<Box> boxes) {
        var blob = new Mat(new int[] {1, 3, SIDE, SIDE}, CvType.CV_32F);
        blob.put(new int[] {0, 0, 0, 0}, view.planes(SIDE));
        network.setInput(blob);
        var outputs = new ArrayList<Mat>();
        network.forward(outputs, network.getUnconnectedOutLayersNames());
        var shapes = values(outputs, 16);
        var scores = values(outputs, 1);
        for (var i = 0; i < anchors.size(); i++) {
            if (1 / (1 + Math.exp(-scores[i])) < CERTAIN) {
                continue;
            }
            var face = anchors.get(i).face(shapes, i * 16);
            // The network boxes eyes to chin: hair and ears tell a person too.
            Boxes.within(
                            pixels,
                            view.x(face.x() - face.width() * 0.75),
                            view.y(face.y() - face.height() * 0.9),
                            view.x(face.x() + face.width() * 0.75),
                            view.y(face.y() + face.height() * 0.75))
                    .filter(box -> isPhotographed(box, texture))
                    .ifPresent(boxes::add);
        }
        blob.release();
        outputs.forEach(Mat::release);
    }

    private static float[] values(List<Mat> outputs, int each) {
        var wanted =
                outputs.stream()
                        .filter(mat -> mat.total() == (long) Anchor.COUNT * each)
                        .findFirst()
                        .orElseThrow();
        var values = new float[Anchor.COUNT * each];
        wanted.reshape(1, 1).get(0, 0, values);
        return values;
    }
}
