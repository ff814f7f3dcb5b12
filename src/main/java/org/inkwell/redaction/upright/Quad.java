package org.inkwell.redaction.upright;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.inkwell.redaction.Box;

/** Where the corners of a box come to lie on another plane. */
record Quad(
        Point2D.Double topLeft,
        Point2D.Double topRight,
        Point2D.Double bottomLeft,
        Point2D.Double bottomRight) {

    static Quad of(Plane plane, double left, double top, double right, double bottom) {
        return new Quad(
                plane.of(left, top),
                plane.of(right, top),
                plane.of(left, bottom),
                plane.of(right, bottom));
    }

    static Quad of(Plane plane, Box box) {
        return of(plane, box.x(), box.y(), box.right(), box.bottom());
    }

    /** By how much its upper and lower edges are from level. */
    double drop() {
        return Math.max(Math.abs(topRight.y - topLeft.y), Math.abs(bottomRight.y - bottomLeft.y));
    }

    /** By how much its sides are from upright. */
    double lean() {
        return Math.max(Math.abs(bottomLeft.x - topLeft.x), Math.abs(bottomRight.x - topRight.x));
    }

    /** The smallest box around it. */
    Box hull() {
        var left = Math.min(topLeft.x, bottomLeft.x);
        var top = Math.min(topLeft.y, topRight.y);
        var right = Math.max(topRight.x, bottomRight.x);
        var bottom = Math.max(bottomLeft.y, bottomRight.y);
        var x = (int) Math.floor(left);
        var y = (int) Math.floor(top);
        return new Box(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }

    /** The box between its edges; empty where it leans more than it is wide or high. */
    Optional<Box> core() {
        var left = (int) Math.ceil(Math.max(topLeft.x, bottomLeft.x));
        var top = (int) Math.ceil(Math.max(topLeft.y, topRight.y));
        var width = (int) Math.floor(Math.min(topRight.x, bottomRight.x)) - left;
        var height = (int) Math.floor(Math.min(bottomLeft.y, bottomRight.y)) - top;
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new Box(left, top, width, height));
    }
}
