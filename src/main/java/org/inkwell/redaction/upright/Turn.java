package org.inkwell.redaction.upright;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/** From a picture to its upright page and back. */
final class Turn {

    private static final double NEAREST = 0.5;
    private static final double LARGEST = 1.8;

    /** A larger page would take the memory of everything else. */
    private static final double MOST_PIXELS = 24e6;

    /** Pixels by which a piece may reach beyond what it covers. */
    private static final double BEYOND = 2;

    private final Box picture;
    private final Plane there;
    private final Plane back;
    private final int width;
    private final int height;

    private Turn(Box picture, Plane there, Box page) {
        this.picture = picture;
        this.there = there.to(page.x(), page.y());
        this.back = this.there.inverse();
        this.width = page.width();
        this.height = page.height();
    }

    /**
     * Empty where the page would be much larger than the picture.
     *
     * @param levelling seen from the middle of the picture
     */
    static Optional<Turn> of(Box picture, Plane levelling) {
        var there = levelling.from(picture.width() / 2.0, picture.height() / 2.0);
        var nearest =
                DoubleStream.of(
                                there.far(0, 0),
                                there.far(picture.width(), 0),
                                there.far(0, picture.height()),
                                there.far(picture.width(), picture.height()))
                        .min()
                        .orElseThrow();
        if (nearest < NEAREST) {
            return Optional.empty();
        }
        var page = Quad.of(there, picture).hull();
        return page.area() > Math.min(MOST_PIXELS, LARGEST * picture.area())
                ? Optional.empty()
                : Optional.of(new Turn(picture, there, page));
    }

    /** Of the page, at its origin. */
    Box size() {
        return new Box(0, 0, width, height);
    }

    /** All of the picture, smoothed between its pixels, on the colour of its first corner. */
    Pixels page(Pixels pixels) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var from = back.of(x + 0.5, y + 0.5);
                image.setRGB(x, y, Smooth.at(pixels, from.x - 0.5, from.y - 0.5));
            }
        }
        return Pixels.of(image);
    }

    /** Boxes on the picture; together they cover what the box of the page does. */
    List<Box> pieces(Box box) {
        var whole = Quad.of(back, box);
        var columns = (int) (whole.drop() / BEYOND) + 1;
        var rows = (int) (whole.lean() / BEYOND) + 1;
        var across = (double) box.width() / columns;
        var down = (double) box.height() / rows;
        var pieces = new ArrayList<Box>();
        for (var i = 0; i < columns * rows; i++) {
            var left = box.x() + i % columns * across;
            var top = box.y() + Math.floorDiv(i, columns) * down;
            var piece = Quad.of(back, left, top, left + across, top + down).hull();
            if (piece.intersects(picture)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /** What of a box of the page lies in the box of the picture all over. */
    Optional<Box> within(Box box) {
        return Quad.of(there, box).core();
    }
}
