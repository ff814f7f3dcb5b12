package org.inkwell.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.reading.TextLine;

/** Inked pictures without an original. */
public final class Inkings {

    private Inkings() {}

    /** A white picture with these places inked. */
    public static Inked of(List<Finding> findings) {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        for (var finding : findings) {
            var box = finding.box();
            pen.fillRect(box.x(), box.y(), box.width(), box.height());
        }
        pen.dispose();
        var png = png(image);
        return new Inked(Pixels.of(image), png, findings, none(png));
    }

    /** A picture with these places inked. */
    public static Inked on(Pixels original, List<Finding> findings) {
        var inked = Painter.ink(original, findings.stream().map(Finding::box).toList());
        var png = Pngs.encode(inked);
        return new Inked(inked, png, findings, none(png));
    }

    /** A picture on which nothing is inked and these words are read. */
    public static Inked saying(Pixels original, List<TextLine> words) {
        var png = Pngs.encode(original);
        return new Inked(original, png, List.of(), none(png), List.of(), words, List::of);
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Evidence none(byte[] png) {
        var nothing = Hashes.sha256(new byte[0]);
        var proof = Evidence.Proof.READ_AGAIN;
        return new Evidence("none", List.of(), List.of(), nothing, Hashes.sha256(png), proof);
    }
}
