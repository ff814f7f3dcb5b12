package org.inkwell.redaction.finding;

import java.util.Comparator;
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
import org.inkwell.redaction.finding.layout.Tails;
import org.inkwell.redaction.reading.Token;

/** Columns under personal headings, each cell as wide as its column. */
final class Columns {

    /** The rule of what goes as wide as its column. */
    static final String RULE = "column";

    /** One cell in so many that says what the law protects more makes the column say it. */
    private static final int SPECIAL = 5;

    /** The same of what says it in a list alone. */
    private static final int LISTED = 2;

    /** Cells of a column that may say by themselves what it holds. */
    private static final int FEWEST = 3;

    private static final Pattern FILE = Pattern.compile(".*[\\p{L}\\d)]\\.[A-Za-z]{2,4}\\d?");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private final LabelCells cells;
    private final Headings headings;

    Columns(LabelCells cells, Headings headings) {
        this.cells = cells;
        this.headings = headings;
    }

    /** The same of a row of headings; what is told goes by what stands beside it, so it is last. */
    void find(List<Cell> row, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        row.stream()
                .sorted(Comparator.comparing(Tales::isOver))
                .forEach(heading -> find(heading, layout, marks, whole));
    }

    /** Adds what goes beneath the heading to the cells that go whole. */
    void find(Cell heading, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var column = headings.under(heading, layout);
        var label =
                cells.labelOf(heading)
                        .or(() -> byContent(column, marks))
                        .or(() -> Tales.label(heading, column, layout, whole));
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
        if (isOfThings(people, label, marks)) {
            return List.of();
        }
        if (!label.always() && isOfFiles(people)) {
            return people.stream().filter(cell -> maySaySomebody(cell, marks)).toList();
        }
        var all = goesWhole(people, label, marks);
        var strays = Strays.of(people, layout);
        var tail = label.isSecret() ? List.<Cell>of() : Tails.of(people);
        return people.stream()
                .filter(cell -> !strays.contains(cell) || !isOverIt(cell, marks))
                .filter(cell -> !tail.contains(cell) || !isBeneathIt(cell, layout, marks))
                .filter(cell -> label.isSecret() || isLong(label) || !cells.isText(cell))
                .filter(cell -> label.isSecret() || !cells.isSentence(cell))
                .filter(cell -> all || !cells.isOfScreens(cell))
                .toList();
    }

    private static boolean isLong(Label label) {
        return label.kind() == Kind.ADDRESS;
    }

    /** Of a window or a menu over the column, with nothing personal in it. */
    private boolean isOverIt(Cell cell, Map<Token, Mark> marks) {
        return isUnmarked(List.of(cell), marks) && cells.isOfScreens(cell);
    }

    /** Of a row of common words, such as a line of status. */
    private boolean isBeneathIt(Cell cell, Layout layout, Map<Token, Mark> marks) {
        return isUnmarked(layout.rowOf(cell), marks) && cells.isOfPrograms(cell);
    }

    private static boolean isUnmarked(List<Cell> cells, Map<Token, Mark> marks) {
        return cells.stream().flatMap(cell -> cell.tokens().stream()).noneMatch(marks::containsKey);
    }

    /** "Manufacturer", "Expiration date" under "Name": not one word of all is anybody's name. */
    private boolean isOfThings(List<Cell> column, Label label, Map<Token, Mark> marks) {
        return label.kind() == Kind.NAME
                && !label.always()
                && column.size() >= FEWEST
                && isUnmarked(column, marks)
                && column.stream().allMatch(cells::isNoName);
    }

    /** Whether a third of the column's cells are named as files are. */
    private static boolean isOfFiles(List<Cell> column) {
        return column.stream().filter(cell -> FILE.matcher(LabelCells.text(cell)).matches()).count()
                        * 3
                >= column.size();
    }

    /**
     * A file goes whole where besides a name it has an initial, or a word that may be one; amid
     * words of screens the name goes by itself.
     */
    private boolean maySaySomebody(Cell cell, Map<Token, Mark> marks) {
        var rest = cell.tokens().stream().filter(token -> !marks.containsKey(token)).toList();
        return rest.stream().anyMatch(token -> INITIAL.matcher(token.first()).matches())
                || (rest.size() < cell.tokens().size()
                        && !rest.stream().allMatch(cells::isOfScreens));
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
        if (isOfNeeds(column, marks)) {
            return Optional.of(new Label(Kind.SENSITIVE, true, true));
        }
        var going = goingCount(column, marks);
        return going >= 2 && going * 3 >= column.size() * 2L
                ? Optional.of(new Label(Kind.NAME, false, true))
                : Optional.empty();
    }

    /** Two that differ, one in five sure or half of them listed. */
    private boolean isOfNeeds(List<Cell> column, Map<Token, Mark> marks) {
        var sure = column.stream().filter(cell -> isSpecial(cell, marks)).count();
        var needs =
                column.stream()
                        .filter(cell -> isSpecial(cell, marks) || SpecialCells.isListed(cell))
                        .map(LabelCells::text)
                        .toList();
        return needs.stream().distinct().count() >= 2
                && ((sure > 0 && sure * SPECIAL >= column.size())
                        || needs.size() * LISTED >= column.size());
    }

    private boolean isSpecial(Cell cell, Map<Token, Mark> marks) {
        return cells.isSpecial(cell)
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
