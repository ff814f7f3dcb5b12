package org.inkwell.forge.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A picture with the place of everything on it that is judged.
 *
 * @param kind of screen
 * @param codes QR codes and barcodes
 */
public record Drawn(String kind, BufferedImage image, List<Word> words, List<Rectangle> codes) {

    /** Another picture of the same, on which a box stands elsewhere; what left it is gone. */
    public Drawn moved(BufferedImage other, UnaryOperator<Rectangle> where) {
        return new Drawn(
                kind,
                other,
                words.stream()
                        .map(word -> word.at(where.apply(word.box())))
                        .filter(word -> !word.box().isEmpty())
                        .toList(),
                codes.stream().map(where).filter(code -> !code.isEmpty()).toList());
    }

    public Drawn called(String other) {
        return new Drawn(other, image, words, codes);
    }

    /** This screen with the other to the right of it, as two monitors make one picture. */
    public Drawn beside(Drawn right) {
        var width = image.getWidth() + right.image.getWidth();
        var height = Math.max(image.getHeight(), right.image.getHeight());
        var both = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = both.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.drawImage(right.image, image.getWidth(), 0, null);
        pen.dispose();
        var shifted =
                right.moved(
                        right.image,
                        box -> {
                            var place = new Rectangle(box);
                            place.translate(image.getWidth(), 0);
                            return place;
                        });
        return new Drawn(
                "two monitors", both, joined(words, shifted.words), joined(codes, shifted.codes));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
