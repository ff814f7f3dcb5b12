package org.inkwell.redaction.finding.layout;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Token;

/** Words of one row that stand together, from left to right; at least one. */
public record Cell(List<Token> tokens, Box box) {

    public Cell {
        tokens = List.copyOf(tokens);
    }

    static Cell of(List<Token> tokens) {
        return new Cell(tokens, tokens.stream().map(Token::box).reduce(Box::union).orElseThrow());
    }

    /** Whether the other starts about where this one does. */
    public boolean isLeftAlignedWith(Cell other) {
        return Math.abs(box.x() - other.box.x()) <= Math.max(4, box.height() / 2);
    }

    /** Pixels between the lower edge of this and the upper edge of the other below. */
    public int gapTo(Cell below) {
        return below.box.y() - box.bottom();
    }
}
