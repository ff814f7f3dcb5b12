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

    public Token {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** Whether both readings are the same. */
    boolean isAgreed() {
        return letters() > 0 && first.equalsIgnoreCase(second);
    }

    /** Letters and digits of the first reading. */
    long letters() {
        return first.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
