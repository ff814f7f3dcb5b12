package org.inkwell.redaction.upright;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;

/**
 * A turn to the right by quarters, in which no pixel is lost or mixed.
 *
 * @param turns quarters, from 0 to 3
 * @param width of what is turned, in pixels
 * @param height of what is turned, in pixels
 */
public record Quarter(int turns, int width, int height) {

    public Quarter {
        if (turns < 0 || turns > 3) {
            throw new IllegalArgumentException("Quarters from 0 to 3: " + turns);
        }
    }

    public static Quarter of(Pixels pixels, int turns) {
        return new Quarter(turns, pixels.width(), pixels.height());
    }

    /** The picture turned; itself where nothing is. */
    public Pixels page(Pixels pixels) {
        return turns == 0 ? pixels : turned(pixels);
    }

    /** Where a box of the picture lies on what is turned. */
    public Box there(Box box) {
        return switch (turns) {
            case 1 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            case 2 ->
                    new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 3 -> new Box(box.y(), width - box.right(), box.height(), box.width());
            default -> box;
        };
    }

    /** Where a box of what is turned lies on the picture. */
    public Box back(Box box) {
        return inverse().there(box);
    }

    private Quarter inverse() {
        var isOnSide = turns % 2 == 1;
        return new Quarter((4 - turns) % 4, isOnSide ? height : width, isOnSide ? width : height);
    }

    private Pixels turned(Pixels pixels) {
        var size = there(new Box(0, 0, width, height));
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var raster = pixels.raster();
        var line = new int[size.width()];
        var origin = back(new Box(0, 0, 1, 1));
        var right = back(new Box(1, 0, 1, 1));
        var below = back(new Box(0, 1, 1, 1));
        var along = (right.y() - origin.y()) * width + right.x() - origin.x();
        var down = (below.y() - origin.y()) * width + below.x() - origin.x();
        var start = origin.y() * width + origin.x();
        for (var y = 0; y < size.height(); y++) {
            var from = start + y * down;
            Arrays.setAll(line, x -> raster[from + x * along]);
            image.setRGB(0, y, size.width(), 1, line, 0, size.width());
        }
        return Pixels.of(image);
    }
}
