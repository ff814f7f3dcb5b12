package org.inkwell.redaction.finding;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;

/**
 * Sorts of behaviour, of absence, of concern and of help: words like others, which say something of
 * somebody where more of them stand together, whatever the heading says or hides.
 */
final class ListedNeeds {

    private static final int FEWEST = 2;

    private static final int SURELY = 3;

    /** Between two chips of one row, in heights. */
    private static final int NEAR = 3;

    private final Roster roster;
    private final LabelCells cells;

    private ListedNeeds(Roster roster, LabelCells cells) {
        this.roster = roster;
        this.cells = cells;
    }

    /** Adds cells that go whole. */
    static void find(Roster roster, LabelCells cells) {
        var needs = new ListedNeeds(roster, cells);
        needs.findBesideNames();
        needs.findChips();
        needs.findAsked();
    }

    /**
     * Where two different ones stand beneath one another, with what says that there is none; where
     * two thirds of a column are such, whatever stands amid them.
     */
    private void findBesideNames() {
        var beside =
                roster.layout()
                        .cells()
                        .filter(cell -> !isLabelAlone(cell) && roster.isBesideName(cell))
                        .toList();
        for (var column : Roster.columns(beside)) {
            var listed = column.stream().filter(SpecialCells::isListed).toList();
            if (different(listed) >= FEWEST) {
                var all = listed.size() * 3 > column.size() * 2;
                amid(listed, column).filter(cell -> all || isOfThem(cell)).forEach(this::take);
            }
        }
    }

    private static boolean isOfThem(Cell cell) {
        return SpecialCells.isListed(cell) || SpecialCells.isNothing(cell);
    }

    /** From the first that is listed to the last, but for dates, times and numbers. */
    private static Stream<Cell> amid(List<Cell> listed, List<Cell> column) {
        var from = column.indexOf(listed.get(0));
        var to = column.lastIndexOf(listed.get(listed.size() - 1));
        return column.subList(from, to + 1).stream()
                .filter(cell -> LabelCells.text(cell).codePoints().anyMatch(Character::isLetter));
    }

    /** "Dentist" beside who it is. */
    private boolean isLabelAlone(Cell cell) {
        return cells.isLabel(cell) && !cells.isSpecial(cell);
    }

    /** Right beside one that is sure, or at one edge with two different ones that are. */
    private void findChips() {
        var cells = roster.layout().cells().filter(this::mayBeOfThem).toList();
        cells.stream().filter(this::isBesideSure).forEach(this::take);
        Roster.columns(cells).forEach(this::findAtEdge);
    }

    /** Right of what asks for it, or right beneath. */
    private void findAsked() {
        var layout = roster.layout();
        layout.cells()
                .filter(SpecialCells::isAsking)
                .flatMap(
                        cell ->
                                Stream.concat(
                                        layout.rightOf(cell).stream(),
                                        layout.nextBelow(cell).stream()))
                .filter(value -> SpecialCells.isListed(value) && !cells.isLabel(value))
                .filter(value -> !isFreed(value))
                .forEach(this::take);
    }

    /** Answers too, where three are sure. */
    private void findAtEdge(List<Cell> column) {
        var sure = column.stream().filter(this::isSure).toList();
        if (sure.size() >= SURELY) {
            amid(sure, column).forEach(this::take);
        } else if (different(sure) >= FEWEST) {
            column.stream().filter(SpecialCells::isListed).forEach(this::take);
        }
    }

    private boolean mayBeOfThem(Cell cell) {
        return !isLabelAlone(cell)
                && !isFreed(cell)
                && (SpecialCells.isListed(cell)
                        || cells.isAnswer(cell)
                        || SpecialCells.isNothing(cell));
    }

    /** An account that is suspended among active ones. */
    private boolean isFreed(Cell cell) {
        return cells.isSpecial(cell)
                && cell.tokens().stream().noneMatch(roster.marks()::containsKey);
    }

    private boolean isBesideSure(Cell cell) {
        var layout = roster.layout();
        return Stream.concat(layout.leftOf(cell).stream(), layout.rightOf(cell).stream())
                .filter(this::isSure)
                .anyMatch(other -> gap(cell, other) <= NEAR * cell.box().height());
    }

    /** "FSM" at the head of a column is sure as well, and a label. */
    private boolean isSure(Cell cell) {
        return cells.isSpecial(cell) && !cells.isLabel(cell);
    }

    private static int gap(Cell one, Cell other) {
        return Math.max(one.box().x(), other.box().x())
                - Math.min(one.box().right(), other.box().right());
    }

    private void take(Cell cell) {
        roster.takeWhole(Kind.SENSITIVE, Flags.RULE, cell);
    }

    private static long different(List<Cell> column) {
        return column.stream().map(LabelCells::text).distinct().count();
    }
}
