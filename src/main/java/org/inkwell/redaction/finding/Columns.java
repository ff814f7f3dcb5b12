package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.layout.Strays;
import org.inkwell.redaction.reading.Token;

/** Columns under personal headings, each cell as wide as its column. */
final class Columns {

    /** The rule of what goes as wide as its column. */
    static final String RULE = "column";

    /** One cell in so many that says what the law protects more makes the column say it. */
    private static final int SPECIAL = 5;

    private static final Pattern FILE = Pattern.compile(".*[\\p{L}\\d)]\\.[A-Za-z]{2,4}\\d?");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private final LabelCells cells;
    private final Headings headings;

    Columns(LabelCells cells, Headings headings) {
        this.cells = cells;
        this.headings = headings;
    }

    /** Adds what goes beneath the heading to the cells that go whole. */
    void find(Cell heading, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var column = headings.under(heading, layout);
        var label = cells.labelOf(heading).or(() -> byContent(column, marks));
        if (label.isEmpty()) {
            return;
        }
        var inked = going(column, label.get(), layout, marks);
        var left = inked.stream().mapToInt(cell -> cell.box().x()).min().orElse(0);
        var right = inked.stream().mapToInt(cell -> cell.box().right()).max().orElse(0);
        var end = layout.rightAbout(heading).map(next -> next.box().x() - Widths.GAP).orElse(right);
        for (var cell : inked) {
            var box = bounds(cell, left, Math.max(end, right), layout);
            whole.putIfAbsent(cell, new Finding(label.get().kind(), RULE, box, 0.8));
        }
    }

    private List<Cell> going(
            List<Cell> column, Label label, Layout layout, Map<Token, Mark> marks) {
        var people = column.stream().filter(cell -> !cells.isNobody(cell)).toList();
        if (!label.always() && isOfFiles(people)) {
            return people.stream().filter(cell -> saysSomebody(cell, marks)).toList();
        }
        var all = goesWhole(people, label, marks);
        var strays = Strays.of(people, layout);
        return people.stream()
                .filter(cell -> !strays.contains(cell) || !isOverIt(cell, marks))
                .filter(cell -> label.isSecret() || !cells.isSentence(cell))
                .filter(cell -> all || !cells.isOfScreens(cell))
                .toList();
    }

    /** Of a window or a menu over the column, with nothing personal in it. */
    private boolean isOverIt(Cell cell, Map<Token, Mark> marks) {
        return cell.tokens().stream().noneMatch(marks::containsKey) && cells.isOfScreens(cell);
    }

    /** Whether a third of the column's cells are named as files are. */
    private static boolean isOfFiles(List<Cell> column) {
        return column.stream().filter(cell -> FILE.matcher(LabelCells.text(cell)).matches()).count()
                        * 3
                >= column.size();
    }

    /** A file named after somebody goes whole, as does one with an initial. */
    private static boolean saysSomebody(Cell cell, Map<Token, Mark> marks) {
        return cell.tokens().stream()
                .anyMatch(
                        token ->
                                marks.containsKey(token)
                                        || INITIAL.matcher(token.first()).matches());
    }

    private boolean goesWhole(List<Cell> column, Label label, Map<Token, Mark> marks) {
        var ordinary = column.stream().filter(cells::isOfScreens).count() * 2 > column.size();
        return label.isSecret()
                || (!ordinary && (label.always() || goingCount(column, marks) >= 2));
    }

    /**
     * Two needs or the like make a column of them; two that go, and two thirds of the column or
     * more, make it personal.
     */
    private Optional<Label> byContent(List<Cell> column, Map<Token, Mark> marks) {
        var special = column.stream().filter(cell -> isSpecial(cell, marks)).toList();
        var different = special.stream().map(LabelCells::text).distinct().count();
        if (different >= 2 && special.size() * SPECIAL >= column.size()) {
            return Optional.of(new Label(Kind.SENSITIVE, true, true));
        }
        var going = goingCount(column, marks);
        return going >= 2 && going * 3 >= column.size() * 2L
                ? Optional.of(new Label(Kind.NAME, false, true))
                : Optional.empty();
    }

    private boolean isSpecial(Cell cell, Map<Token, Mark> marks) {
        return cells.isListed(cell)
                || cell.tokens().stream()
                        .anyMatch(token -> Mark.isOf(Kind.SENSITIVE, marks.get(token)));
    }

    private static long goingCount(List<Cell> column, Map<Token, Mark> marks) {
        return column.stream().filter(cell -> LabelCells.goes(cell, marks)).count();
    }

    /** The cell as wide as its column, so that its width tells nothing; never over a neighbour. */
    private static Box bounds(Cell cell, int left, int right, Layout layout) {
        var row = layout.rowOf(cell);
        var at = row.indexOf(cell);
        var from = at == 0 ? left : Math.max(left, row.get(at - 1).box().right() + 2);
        var to = at + 1 == row.size() ? right : Math.min(right, row.get(at + 1).box().x() - 2);
        var x = Math.min(from, cell.box().x());
        var end = Math.max(to, cell.box().right());
        return new Box(x, cell.box().y(), end - x, cell.box().height());
    }
}
