package org.inkwell.redaction.reading;

import java.util.List;
import java.util.Objects;
import org.inkwell.redaction.Box;

/**
 * A word on the picture: where it stands and what each reader made of it.
 *
 * @param first PP-OCR's reading, empty where it saw nothing
 * @param second Tesseract's reading, empty where it saw nothing
 */
public record Token(Box box, String first, String second) {

    /** Letters: of noise a reader makes fewer. */
    private static final int WORD = 3;

    public Token {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** Whether both readings are the same. */
    public boolean isAgreed() {
        return letters() > 0 && first.equalsIgnoreCase(second);
    }

    /** Whether both readings are words and it is as long as one: a face is higher than wide. */
    boolean isLikely() {
        return letters() >= WORD && letters(second) >= WORD && box.width() * 2 >= box.height() * 3;
    }

    /** Letters of those that both readers read alike. */
    static long agreedLetters(List<Token> tokens) {
        return tokens.stream().filter(Token::isAgreed).mapToLong(Token::letters).sum();
    }

    /** Letters and digits of the first reading. */
    long letters() {
        return letters(first);
    }

    private static long letters(String reading) {
        return reading.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
