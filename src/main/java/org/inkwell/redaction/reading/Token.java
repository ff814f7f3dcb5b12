package org.inkwell.redaction.reading;

import java.util.Objects;
import org.inkwell.redaction.Box;

/**
 * A word on the picture: where it stands and what each reader made of it.
 *
 * @param first PP-OCR's reading, empty where it saw nothing
 * @param second Tesseract's reading, empty where it saw nothing
 */
public record Token(Box box, String first, String second) {

    /** Two readers do not make the same word of what is none, unless it is very short. */
    private static final int LEAST_AGREED = 3;

    public Token {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    boolean isAgreed() {
        var letters = first.codePoints().filter(Character::isLetterOrDigit).count();
        return letters >= LEAST_AGREED && first.equalsIgnoreCase(second);
    }
}
