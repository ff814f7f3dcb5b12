package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Token;

/** Rows of headings and the cells that stand beneath each. */
final class Headings {

    private static final int SURELY = 3;

    /** Cells of a row in a table, where a label's word is a value like those beside it. */
    private static final int WIDE = 5;

    /** From a label over the one beneath it, with a field between, in heights of the label. */
    private static final int FIELD = 6;

    /** Of so many headings one may be misread and pass for a name. */
    private static final int MISREAD = 5;

    /** By which steps from row to row differ, in pixels. */
    private static final int IN_STEP = 4;

    /** Between a value and what stands beyond it, in heights. */
    private static final int APART = 3;

    private final LabelCells cells;

    Headings(LabelCells cells) {
        this.cells = cells;
    }

    /** A row of labels, or of words of screens with a label among them, above a row of values. */
    boolean isHeading(List<Cell> row, Layout layout, Map<Token, Mark> marks) {
        return row.size() > 1
                && (isOfManyLabels(row)
                        || (isOfScreenWords(row, marks) && !isAmidRows(row, layout)))
                && !isOfForm(row, layout)
                && isAboveValues(row, layout);
    }

    /** A row of which few are labels, as far from the one above as from the one beneath. */
    private boolean isAmidRows(List<Cell> row, Layout layout) {
        return labels(row) * 2 < row.size()
                && row.stream().filter(cell -> isInStep(cell, layout)).count() * 4
                        >= row.size() * 3L;
    }

    private static boolean isInStep(Cell cell, Layout layout) {
        var above = layout.nextAbove(cell);
        var below = layout.nextBelow(cell);
        return above.isPresent()
                && below.isPresent()
                && Math.abs(cell.box().y() * 2 - above.get().box().y() - below.get().box().y())
                        <= IN_STEP;
    }

    /** On a form labels stand beneath labels, each beside its value. */
    private boolean isOfForm(List<Cell> row, Layout layout) {
        var labels = row.stream().filter(cells::isLabel).toList();
        var overLabels =
                labels.stream()
                        .flatMap(cell -> nextBelow(cell, layout).stream())
                        .filter(below -> cells.isLabel(below) && !cells.isSpecial(below))
                        .count();
        return overLabels * 2 >= labels.size();
    }

    /** Also beyond an empty field. */
    private static Optional<Cell> nextBelow(Cell cell, Layout layout) {
        var height = cell.box().height();
        return layout.below(cell, cell.box().x() - height, cell.box().x() + height).stream()
                .findFirst()
                .filter(below -> cell.gapTo(below) <= FIELD * height);
    }

    private boolean isOfManyLabels(List<Cell> row) {
        var labels = row.stream().filter(cell -> cells.isLabel(cell) && !cells.isSpecial(cell));
        var count = labels.count();
        return count >= SURELY && count * 3 >= row.size();
    }

    private boolean isOfScreenWords(List<Cell> row, Map<Token, Mark> marks) {
        return row.stream().anyMatch(cell -> cells.isLabel(cell) && !cells.isSpecial(cell))
                && row.stream().filter(cells::looksLikeLabel).count() * 4 >= row.size() * 3L
                && row.stream()
                                        .filter(cell -> !cells.isLabel(cell))
                                        .filter(cell -> LabelCells.goes(cell, marks))
                                        .count()
                                * MISREAD
                        <= row.size();
    }

    private boolean isAboveValues(List<Cell> row, Layout layout) {
        var first = row.stream().flatMap(cell -> firstBelow(cell, layout).stream()).toList();
        var repeated =
                row.stream()
                        .filter(
                                cell ->
                                        firstBelow(cell, layout)
                                                .filter(below -> isSame(cell, below))
                                                .isPresent())
                        .count();
        return first.size() * 2 >= row.size()
                && first.size() >= 2
                && labels(first) * 3 <= first.size()
                && repeated * 3 <= first.size()
                && (layout.rowOf(first.get(0)).contains(first.get(1))
                        || (isOfManyLabels(row) && isOneRow(first, layout)));
    }

    /** Most of the cells stand on the highest one's row: any field of a first row may be empty. */
    private static boolean isOneRow(List<Cell> cells, Layout layout) {
        var highest = cells.stream().min(Comparator.comparingInt(cell -> cell.box().y()));
        var row = layout.rowOf(highest.orElseThrow());
        return cells.stream().filter(row::contains).count() * 2 >= cells.size();
    }

    private long labels(List<Cell> row) {
        return row.stream().filter(cells::isLabel).count();
    }

    private static boolean isSame(Cell one, Cell other) {
        return LabelCells.text(one).equals(LabelCells.text(other));
    }

    private Optional<Cell> firstBelow(Cell heading, Layout layout) {
        return under(heading, layout).stream().findFirst();
    }

    /** Cells of the column, from the top, up to the next heading. */
    List<Cell> under(Cell heading, Layout layout) {
        var height = heading.box().height();
        var next = layout.rightAbout(heading).map(cell -> cell.box().x()).orElse(Integer.MAX_VALUE);
        var below = layout.below(heading, heading.box().x() - 2 * height, next - height);
        var isLast = next == Integer.MAX_VALUE;
        var bottom = layout.bottomOfTable(layout.rowOf(heading));
        var label = cells.labelOf(heading);
        var rest = cells.restOf(heading);
        var column = new ArrayList<Cell>();
        for (var cell : below) {
            if (rest.filter(cell::equals).isPresent()
                    || (isLast && isBeyond(cell, below, layout))) {
                continue;
            }
            var row = layout.rowOf(cell);
            var isNext =
                    label.isPresent() && row.size() < WIDE && !cells.isValueOf(cell, label.get());
            var isNextRow = (isNext || isOfLabels(row)) && !isSecondLine(cell, label);
            if (cell.box().y() >= bottom || isNextRow) {
                break;
            }
            column.add(cell);
        }
        return column;
    }

    /** "Street" beneath "20 Corporation" in a column of addresses. */
    private boolean isSecondLine(Cell cell, Optional<Label> heading) {
        return heading.filter(label -> label.kind() == Kind.ADDRESS).isPresent()
                && cells.labelOf(cell).filter(label -> label.kind() == Kind.ADDRESS).isPresent();
    }

    /** What stands apart to the right of a last column's value has no heading: a button. */
    private static boolean isBeyond(Cell cell, List<Cell> column, Layout layout) {
        return layout.leftOf(cell)
                .filter(column::contains)
                .filter(left -> cell.box().x() - left.box().right() > APART * cell.box().height())
                .isPresent();
    }

    /**
     * The next heading; a need such as FSM is a label's word too, but stands alone among values.
     */
    private boolean isOfLabels(List<Cell> row) {
        return (row.size() - labels(row)) * 2 <= row.size() || isOfTitles(row);
    }

    /** "Date", "Pupil", "Incident type", "Sanction", "Status": no digit, and all but a few. */
    private boolean isOfTitles(List<Cell> row) {
        return row.size() > SURELY
                && row.stream().filter(c -> cells.isLabel(c) && !cells.isSpecial(c)).count() > 1
                && row.stream().filter(cells::looksLikeLabel).count() * 4 >= row.size() * 3L
                && row.stream()
                        .map(LabelCells::text)
                        .noneMatch(text -> text.chars().anyMatch(Character::isDigit));
    }
}
