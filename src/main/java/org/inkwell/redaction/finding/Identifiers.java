package org.inkwell.redaction.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;

/**
 * Numbers of four or five digits beneath one another, each another, in rows of names: whatever the
 * heading says or hides, they tell the rows apart.
 */
final class Identifiers {

    /** The rule of what goes for standing in such a column. */
    static final String RULE = "number-beside-names";

    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{4,5}");

    private static final int FEWEST = 4;

    private Identifiers() {}

    /** Adds cells that go whole. */
    static void find(Roster roster) {
        var numbers =
                roster.layout()
                        .cells()
                        .filter(cell -> !roster.whole().containsKey(cell) && isNumber(cell))
                        .filter(roster::isBesideName)
                        .toList();
        Roster.columns(numbers).stream()
                .filter(column -> column.size() >= FEWEST && isDistinct(column))
                .flatMap(List::stream)
                .forEach(cell -> roster.takeWhole(Kind.NUMBER, RULE, cell));
    }

    private static boolean isNumber(Cell cell) {
        return cell.tokens().size() == 1
                && (NUMBER.matcher(cell.tokens().get(0).first()).matches()
                        || NUMBER.matcher(cell.tokens().get(0).second()).matches());
    }

    /** Four of five are the only ones of their kind. */
    private static boolean isDistinct(List<Cell> column) {
        var different = column.stream().map(LabelCells::text).distinct().count();
        return different * 5 >= column.size() * 4L;
    }
}
