package org.inkwell.forge.distortion;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;

/** The mapping of one plane to another that keeps lines straight. */
final class Homography {
    /** Row after row. */
    private final double[] m;

    private Homography(double... m) {
        this.m = m;
    }

    /** That which brings the rectangle's corners there, clockwise from the top left. */
    static Homography of(Rectangle from, List<Point2D> to) {
        var x0 = to.get(0).getX();
        var y0 = to.get(0).getY();
        var x1 = to.get(1).getX();
        var y1 = to.get(1).getY();
        var x2 = to.get(2).getX();
        var y2 = to.get(2).getY();
        var x3 = to.get(3).getX();
        var y3 = to.get(3).getY();
        var dx1 = x1 - x2;
        var dx2 = x3 - x2;
        var dx3 = x0 - x1 + x2 - x3;
        var dy1 = y1 - y2;
        var dy2 = y3 - y2;
        var dy3 = y0 - y1 + y2 - y3;
        var area = dx1 * dy2 - dx2 * dy1;
        var g = (dx3 * dy2 - dx2 * dy3) / area;
        var h = (dx1 * dy3 - dx3 * dy1) / area;
        var square =
                new Homography(
                        x1 - x0 + g * x1,
                        x3 - x0 + h * x3,
                        x0,
                        y1 - y0 + g * y1,
                        y3 - y0 + h * y3,
                        y0,
                        g,
                        h,
                        1);
        return square.after(
                new Homography(
                        1.0 / from.width,
                        0,
                        -(double) from.x / from.width,
                        0,
                        1.0 / from.height,
                        -(double) from.y / from.height,
                        0,
                        0,
                        1));
    }

    Point2D of(double x, double y) {
        var w = m[6] * x + m[7] * y + m[8];
        return new Point2D.Double(
                (m[0] * x + m[1] * y + m[2]) / w, (m[3] * x + m[4] * y + m[5]) / w);
    }

    Homography inverse() {
        return new Homography(
                m[4] * m[8] - m[5] * m[7],
                m[2] * m[7] - m[1] * m[8],
                m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8],
                m[0] * m[8] - m[2] * m[6],
                m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6],
                m[1] * m[6] - m[0] * m[7],
                m[0] * m[4] - m[1] * m[3]);
    }

    private Homography after(Homography first) {
        var product = new double[9];
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                for (var i = 0; i < 3; i++) {
                    product[row * 3 + column] += m[row * 3 + i] * first.m[i * 3 + column];
                }
            }
        }
        return new Homography(product);
    }
}
