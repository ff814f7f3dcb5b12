package org.inkwell.redaction.document.page;

/** A page as it is seen. */
final class DrawnPage {

    private final byte[] png;
    private final float width;
    private final float height;
    private final boolean isWhole;

    /**
     * @param width in points
     * @param height in points
     * @param isWhole whether everything on it could be drawn
     */
    DrawnPage(byte[] png, float width, float height, boolean isWhole) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
        this.isWhole = isWhole;
    }

    byte[] png() {
        return png.clone();
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    boolean isWhole() {
        return isWhole;
    }
}
