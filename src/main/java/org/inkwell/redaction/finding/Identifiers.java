package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Token;

/**
 * Numbers of four or five digits beneath one another, each another, in rows of names: whatever the
 * heading says or hides, they tell the rows apart.
 */
final class Identifiers {

    /** The rule of what goes for standing in such a column. */
    static final String RULE = "number-beside-names";

    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{4,5}");

    private static final int FEWEST = 4;
    private static final int SLACK = 4;

    private Identifiers() {}

    /** Adds cells that go whole. */
    static void find(Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var columns = new ArrayList<List<Cell>>();
        layout.cells()
                .filter(cell -> !whole.containsKey(cell) && isNumber(cell))
                .filter(cell -> isBesideName(cell, layout, marks, whole))
                .forEach(cell -> columnOf(cell, columns).add(cell));
        columns.stream()
                .filter(column -> column.size() >= FEWEST && isDistinct(column))
                .flatMap(List::stream)
                .forEach(cell -> whole.put(cell, new Finding(Kind.NUMBER, RULE, cell.box(), 0.6)));
    }

    private static List<Cell> columnOf(Cell cell, List<List<Cell>> columns) {
        for (var column : columns) {
            if (Math.abs(column.get(0).box().x() - cell.box().x()) <= SLACK) {
                return column;
            }
        }
        var column = new ArrayList<Cell>();
        columns.add(column);
        return column;
    }

    private static boolean isNumber(Cell cell) {
        return cell.tokens().size() == 1
                && (NUMBER.matcher(cell.tokens().get(0).first()).matches()
                        || NUMBER.matcher(cell.tokens().get(0).second()).matches());
    }

    private static boolean isBesideName(
            Cell cell, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        return layout.rowOf(cell).stream()
                .anyMatch(
                        other ->
                                whole.containsKey(other)
                                        ? whole.get(other).kind() == Kind.NAME
                                        : other.tokens().stream()
                                                .allMatch(t -> Mark.isOf(Kind.NAME, marks.get(t))));
    }

    /** Four of five are the only ones of their kind. */
    private static boolean isDistinct(List<Cell> column) {
        var different = column.stream().map(LabelCells::text).distinct().count();
        return different * 5 >= column.size() * 4L;
    }
}
