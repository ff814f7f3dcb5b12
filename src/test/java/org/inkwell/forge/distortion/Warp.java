package org.inkwell.forge.distortion;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** A picture as a flat thing in space, seen from a little aside. */
final class Warp {
    private final Homography there;
    private final Homography back;
    private final int width;
    private final int height;

    /**
     * @param corners where the picture's corners come to lie, clockwise from the top left
     * @param width of the new picture
     * @param height of the new picture
     */
    Warp(Rectangle picture, List<Point2D> corners, int width, int height) {
        this.there = Homography.of(picture, corners);
        this.back = there.inverse();
        this.width = width;
        this.height = height;
    }

    /** The upright hull of where the box comes to lie, within the new picture. */
    Rectangle hull(Rectangle box) {
        var corners =
                Stream.of(
                                there.of(box.x, box.y),
                                there.of(box.x + box.width, box.y),
                                there.of(box.x, box.y + box.height),
                                there.of(box.x + box.width, box.y + box.height))
                        .toList();
        var left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        var right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        var top = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        var bottom = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        var x = (int) Math.floor(left);
        var y = (int) Math.floor(top);
        return new Rectangle(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y)
                .intersection(new Rectangle(width, height));
    }

    BufferedImage of(BufferedImage image, int around) {
        var bent = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var from = back.of(x + 0.5, y + 0.5);
                bent.setRGB(x, y, sample(image, from.getX() - 0.5, from.getY() - 0.5, around));
            }
        }
        return bent;
    }

    private static int sample(BufferedImage image, double x, double y, int around) {
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= image.getWidth() || top + 1 >= image.getHeight()) {
            return around;
        }
        var upper = mixed(image.getRGB(left, top), image.getRGB(left + 1, top), x - left);
        var lower = mixed(image.getRGB(left, top + 1), image.getRGB(left + 1, top + 1), x - left);
        return mixed(upper, lower, y - top);
    }

    private static int mixed(int one, int other, double share) {
        var colour = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var from = one >> shift & 255;
            var to = other >> shift & 255;
            colour |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return colour;
    }
}
