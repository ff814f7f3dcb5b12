package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Token;

/** The values of personal labels and the columns under personal headings go whole. */
final class FieldRule {

    /** The rule of what goes as wide as its column. */
    static final String COLUMN = "column";

    private static final int FARTHEST = 40;
    private static final int LONGEST_LABEL = 6;

    private final Lexicon lexicon;
    private final Labels labels = Labels.english();

    FieldRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Cells that go whole, and why. */
    Map<Cell, Finding> find(Layout layout, Map<Token, Mark> marks) {
        var whole = new IdentityHashMap<Cell, Finding>();
        for (var row : layout.rows()) {
            var heading = isHeading(row, layout, marks);
            for (var cell : row) {
                if (heading) {
                    column(cell, layout, marks, whole);
                } else {
                    labelOf(cell).ifPresent(label -> value(cell, label, layout, whole));
                }
            }
        }
        return whole;
    }

    /** Labels at the head of tables, which stay even where only one reader could read them. */
    List<Cell> headings(Layout layout, Map<Token, Mark> marks) {
        return layout.rows().stream()
                .filter(row -> isHeading(row, layout, marks))
                .flatMap(List::stream)
                .filter(cell -> labelOf(cell).isPresent())
                .toList();
    }

    /** Labels whose value goes: a need is a label's word too, and says nothing without it. */
    List<Cell> labelling(Layout layout, Map<Cell, Finding> whole) {
        return layout.cells()
                .filter(cell -> !whole.containsKey(cell) && labelOf(cell).isPresent())
                .filter(
                        cell ->
                                Stream.concat(
                                                layout.rightOf(cell).stream(),
                                                layout.nextBelow(cell).stream())
                                        .anyMatch(whole::containsKey))
                .toList();
    }

    private Optional<Label> labelOf(Cell cell) {
        return labels.of(text(cell, true)).or(() -> labels.of(text(cell, false)));
    }

    private static String text(Cell cell, boolean first) {
        return Passage.of(cell.tokens(), first ? Token::first : Token::second).text();
    }

    /** A row of words of screens with a label among them, and beneath it a row of values. */
    private boolean isHeading(List<Cell> row, Layout layout, Map<Token, Mark> marks) {
        if (row.size() < 2
                || goingCount(unlabelled(row), marks) > 0
                || row.stream().filter(this::looksLikeLabel).count() * 4 < row.size() * 3L
                || row.stream().noneMatch(cell -> labelOf(cell).isPresent())) {
            return false;
        }
        var first = row.stream().flatMap(cell -> firstBelow(cell, layout).stream()).toList();
        return first.size() * 2 >= row.size()
                && first.size() >= 2
                && first.stream().noneMatch(cell -> labelOf(cell).isPresent())
                && row.stream()
                        .noneMatch(
                                cell ->
                                        firstBelow(cell, layout)
                                                .filter(b -> same(cell, b))
                                                .isPresent())
                && layout.rowOf(first.get(0)).contains(first.get(1));
    }

    private static boolean same(Cell one, Cell other) {
        return text(one, true).equals(text(other, true));
    }

    private Optional<Cell> firstBelow(Cell heading, Layout layout) {
        return cellsUnder(heading, layout).stream().findFirst();
    }

    private boolean looksLikeLabel(Cell cell) {
        var words = Word.of(text(cell, true), lexicon);
        return words.size() <= LONGEST_LABEL
                && !text(cell, true).startsWith(":")
                && (labelOf(cell).isPresent()
                        || words.stream()
                                .allMatch(
                                        word ->
                                                !word.isNumber()
                                                        && word.standing()
                                                                        .compareTo(Standing.GUARDED)
                                                                <= 0));
    }

    private void value(Cell cell, Label label, Layout layout, Map<Cell, Finding> whole) {
        var right =
                layout.rightOf(cell)
                        .filter(
                                c ->
                                        c.box().x() - cell.box().right()
                                                < FARTHEST * cell.box().height());
        if (right.isPresent()) {
            right.filter(value -> goes(value, label))
                    .ifPresent(value -> whole.put(value, finding(label, "label", value.box())));
            return;
        }
        layout.nextBelow(cell)
                .filter(value -> goes(value, label))
                .filter(value -> label.always() || !looksLikeLabel(value))
                .ifPresent(value -> whole.put(value, finding(label, "label-above", value.box())));
    }

    private boolean goes(Cell value, Label label) {
        if (labelOf(value).isPresent() || text(value, true).strip().endsWith(":")) {
            return false;
        }
        return isSecret(label) || !isOfScreens(value);
    }

    /** Where a word of screens says as much as any other: a faith, a need, a password. */
    private static boolean isSecret(Label label) {
        return label.kind() == Kind.SENSITIVE || label.kind() == Kind.SECRET;
    }

    private boolean isOfScreens(Cell cell) {
        var words = Word.of(text(cell, true), lexicon);
        return words.stream().allMatch(w -> !w.isNumber() && isOfScreens(w, words.size() > 1));
    }

    /**
     * Small words of a title are no name, and neither is a small word alone unless known as one.
     */
    private boolean isOfScreens(Word word, boolean inTitle) {
        return word.standing() == Standing.FREE
                || (word.standing() == Standing.COMMON
                        && !word.isCapital()
                        && (inTitle || !lexicon.isName(word.bare())));
    }

    private void column(
            Cell heading, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var cells = cellsUnder(heading, layout);
        var label = labelOf(heading).or(() -> labelByContent(cells, marks));
        if (label.isEmpty()) {
            return;
        }
        var going = goingCount(cells, marks);
        var ordinary = cells.stream().filter(this::isOfScreens).count() * 2 > cells.size();
        var all = isSecret(label.get()) || (!ordinary && (label.get().always() || going >= 2));
        var inked = new ArrayList<Cell>();
        for (var cell : cells) {
            if (all || !isOfScreens(cell)) {
                inked.add(cell);
            }
        }
        var right = inked.stream().mapToInt(cell -> cell.box().right()).max().orElse(0);
        var left = inked.stream().mapToInt(cell -> cell.box().x()).min().orElse(0);
        inked.forEach(
                cell ->
                        whole.putIfAbsent(
                                cell,
                                finding(label.get(), COLUMN, bounds(cell, left, right, layout))));
    }

    /** Two cells that go, and half of the column or more, make a column personal. */
    private static Optional<Label> labelByContent(List<Cell> cells, Map<Token, Mark> marks) {
        var going = goingCount(cells, marks);
        return going >= 2 && going * 3 >= cells.size() * 2L
                ? Optional.of(new Label(Kind.NAME, false))
                : Optional.empty();
    }

    private static long goingCount(List<Cell> cells, Map<Token, Mark> marks) {
        return cells.stream()
                .filter(
                        cell ->
                                cell.tokens().stream()
                                        .map(marks::get)
                                        .allMatch(
                                                mark -> mark != null && mark.kind() != Kind.UNREAD))
                .count();
    }

    private List<Cell> cellsUnder(Cell heading, Layout layout) {
        var height = heading.box().height();
        var next = layout.rightOf(heading).map(cell -> cell.box().x()).orElse(Integer.MAX_VALUE);
        var below = layout.below(heading, heading.box().x() - 2 * height, next - height);
        var bottom = layout.bottomOfTable(layout.rowOf(heading));
        var column = new ArrayList<Cell>();
        for (var cell : below) {
            if (cell.box().y() >= bottom || isOfLabels(layout.rowOf(cell))) {
                break;
            }
            column.add(cell);
        }
        return column;
    }

    /**
     * The next heading; a need such as FSM is a label's word too, but stands alone among values.
     */
    private boolean isOfLabels(List<Cell> row) {
        return unlabelled(row).size() * 2 <= row.size();
    }

    private List<Cell> unlabelled(List<Cell> row) {
        return row.stream().filter(cell -> labelOf(cell).isEmpty()).toList();
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

    private static Finding finding(Label label, String rule, Box box) {
        return new Finding(label.kind(), rule, box, 0.8);
    }
}
