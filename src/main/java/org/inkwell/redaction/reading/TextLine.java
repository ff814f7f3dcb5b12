package org.inkwell.redaction.reading;

import java.util.List;
import org.inkwell.redaction.Box;

/** Words that stand on one line, from left to right; at least one. */
public record TextLine(List<Token> tokens) {

    public TextLine {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A line has a word");
        }
    }

    /** What all its words cover. */
    public Box box() {
        return tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
    }
}
