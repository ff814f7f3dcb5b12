package org.inkwell.redaction.reading;

/**
 * A letter that a network saw.
 *
 * @param x about its middle, in pixels from the left of its place
 */
record Glyph(String letter, double x) {

    boolean isSpace() {
        return letter.isBlank();
    }
}
