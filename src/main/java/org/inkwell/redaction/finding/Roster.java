package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Token;

/** Rows that say whom they are about, and what stands beneath one another in them. */
record Roster(Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {

    private static final int SLACK = 4;

    private static final double LIKELY = 0.6;

    /** Whether another cell of the row is a name. */
    boolean isBesideName(Cell cell) {
        return layout.rowOf(cell).stream().anyMatch(other -> !other.equals(cell) && isName(other));
    }

    private boolean isName(Cell cell) {
        return cell.tokens().stream().allMatch(token -> isName(cell, token));
    }

    /** Whether a word of the cell goes for a name, by itself or with the cell. */
    boolean isName(Cell cell, Token token) {
        return whole.containsKey(cell)
                ? whole.get(cell).kind() == Kind.NAME
                : Mark.isOf(Kind.NAME, marks.get(token));
    }

    /** Lets the cell go whole, unless it does. */
    void takeWhole(Kind kind, String rule, Cell cell) {
        whole.putIfAbsent(cell, new Finding(kind, rule, cell.box(), LIKELY));
    }

    /** The cells apart by columns: beneath one another stand one edge, or the middle. */
    static List<List<Cell>> columns(List<Cell> cells) {
        var columns = new ArrayList<List<Cell>>();
        for (var cell : cells) {
            columns.stream()
                    .filter(column -> isBeneath(column.get(0), cell))
                    .findFirst()
                    .orElseGet(
                            () -> {
                                columns.add(new ArrayList<>());
                                return columns.get(columns.size() - 1);
                            })
                    .add(cell);
        }
        return columns;
    }

    private static boolean isBeneath(Cell upper, Cell lower) {
        var left = Math.abs(upper.box().x() - lower.box().x());
        var middle = Math.abs(middle(upper) - middle(lower));
        return Math.min(left, middle) <= SLACK;
    }

    private static int middle(Cell cell) {
        return cell.box().x() + cell.box().width() / 2;
    }
}
