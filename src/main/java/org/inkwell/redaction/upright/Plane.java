package org.inkwell.redaction.upright;

import java.awt.geom.Point2D;

/** The mapping of one plane to another that keeps lines straight; nine numbers, row by row. */
final class Plane {

    private final double[] m;

    private Plane(double... m) {
        this.m = m;
    }

    /** Lays the rows level and the columns upright; the middle stays where it is. */
    static Plane levelling(Pencil rows, Pencil columns) {
        var a = rows.slope();
        var c = columns.slope();
        // The turns of one pencil as those of lines that the other has not laid parallel yet.
        var across = (rows.turn() - a * columns.turn()) / (1 - a * c);
        var down = (columns.turn() - c * rows.turn()) / (1 - a * c);
        return new Plane(1, -c, 0, -a, 1, 0, across, down, 1);
    }

    /** The same seen from another point. */
    Plane from(double x, double y) {
        return new Plane(
                m[0],
                m[1],
                m[2] - m[0] * x - m[1] * y,
                m[3],
                m[4],
                m[5] - m[3] * x - m[4] * y,
                m[6],
                m[7],
                m[8] - m[6] * x - m[7] * y);
    }

    /** The same with that point of the other plane at its origin. */
    Plane to(double x, double y) {
        return new Plane(
                m[0] - x * m[6],
                m[1] - x * m[7],
                m[2] - x * m[8],
                m[3] - y * m[6],
                m[4] - y * m[7],
                m[5] - y * m[8],
                m[6],
                m[7],
                m[8]);
    }

    Point2D.Double of(double x, double y) {
        var far = far(x, y);
        return new Point2D.Double(
                (m[0] * x + m[1] * y + m[2]) / far, (m[3] * x + m[4] * y + m[5]) / far);
    }

    /** How much farther away than the middle; nothing can be seen where it is not positive. */
    double far(double x, double y) {
        return m[6] * x + m[7] * y + m[8];
    }

    Plane inverse() {
        var det =
                m[0] * (m[4] * m[8] - m[5] * m[7])
                        - m[1] * (m[3] * m[8] - m[5] * m[6])
                        + m[2] * (m[3] * m[7] - m[4] * m[6]);
        return new Plane(
                (m[4] * m[8] - m[5] * m[7]) / det,
                (m[2] * m[7] - m[1] * m[8]) / det,
                (m[1] * m[5] - m[2] * m[4]) / det,
                (m[5] * m[6] - m[3] * m[8]) / det,
                (m[0] * m[8] - m[2] * m[6]) / det,
                (m[2] * m[3] - m[0] * m[5]) / det,
                (m[3] * m[7] - m[4] * m[6]) / det,
                (m[1] * m[6] - m[0] * m[7]) / det,
                (m[0] * m[4] - m[1] * m[3]) / det);
    }
}
