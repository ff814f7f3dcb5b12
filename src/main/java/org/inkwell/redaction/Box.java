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
}
