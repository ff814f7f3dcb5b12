package org.inkwell.redaction;

/**
 * A rectangle of pixels, origin at the top left of the picture.
 *
 * @param x left edge, inclusive
 * @param y upper edge, inclusive
 * @param width pixels, at least one
 * @param height pixels, at least one
 */
public record Box(int x, int y, int width, int height) {

    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A box has an area: " + width + " by " + height);
        }
    }

    /** Right edge, exclusive. */
    public int right() {
        return x + width;
    }

    /** Lower edge, exclusive. */
    public int bottom() {
        return y + height;
    }

    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /** Pixels that both cover. */
    public long shared(Box other) {
        var across = Math.min(right(), other.right()) - Math.max(x, other.x);
        var down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : (long) across * down;
    }

    public long area() {
        return (long) width * height;
    }
}
