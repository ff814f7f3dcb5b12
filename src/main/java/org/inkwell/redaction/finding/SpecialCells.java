package org.inkwell.redaction.finding;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.reading.Token;

/** Cells that say of somebody what the law protects more, as either reader has them. */
final class SpecialCells {

    private static final SpecialCategories SPECIAL = new SpecialCategories();

    private SpecialCells() {}

    /** Whether the cell says what only values say: a need, a faith. */
    static boolean isSure(Cell cell) {
        return says(cell, SPECIAL::isAllOf);
    }

    /** Whether the cell says what is a need or the like in a list of such. */
    static boolean isListed(Cell cell) {
        return says(cell, SPECIAL::isListed);
    }

    /** Whether the cell says that there is none. */
    static boolean isNothing(Cell cell) {
        return says(cell, SPECIAL::isNothing);
    }

    /** Whether the cell may be the label of what is listed. */
    static boolean isAsking(Cell cell) {
        return says(cell, SPECIAL::isAsking);
    }

    /** Whether a part of the text says it. */
    static boolean isIn(String text) {
        return SPECIAL.find(new Line(text, Roll.none())).findAny().isPresent();
    }

    private static boolean says(Cell cell, Predicate<String> which) {
        return Stream.<Function<Token, String>>of(Token::first, Token::second)
                .anyMatch(reader -> which.test(Passage.of(cell.tokens(), reader).text()));
    }
}
