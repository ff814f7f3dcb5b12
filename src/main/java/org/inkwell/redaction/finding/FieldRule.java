package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            var heading = isHeading(row, layout);
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

    private Optional<Label> labelOf(Cell cell) {
        return labels.of(text(cell, true)).or(() -> labels.of(text(cell, false)));
    }

    private static String text(Cell cell, boolean first) {
        return Passage.of(cell.tokens(), first ? Token::first : Token::second).text();
    }

    /** A row of two cells or more that are all words of screens, over something else. */
    private boolean isHeading(List<Cell> row, Layout layout) {
        return row.size() > 1
                && row.stream().filter(this::looksLikeLabel).count() * 4 >= row.size() * 3L
                && row.stream().anyMatch(cell -> labelOf(cell).isPresent())
                && row.stream().filter(cell -> standsOverValue(cell, layout)).count() * 2
                        >= row.size();
    }

    private boolean standsOverValue(Cell cell, Layout layout) {
        var height = cell.box().height();
        var reach = layout.below(cell, cell.box().x() - 2 * height, cell.box().right());
        return !reach.isEmpty()
                && cell.gapTo(reach.get(0)) < 6 * height
                && labelOf(reach.get(0)).isEmpty();
    }

    private boolean looksLikeLabel(Cell cell) {
        var words = Word.of(text(cell, true), lexicon);
        return words.size() <= LONGEST_LABEL
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
        return label.kind() == Kind.SENSITIVE || !isOfScreens(value);
    }

    private boolean isOfScreens(Cell cell) {
        return Word.of(text(cell, true), lexicon).stream()
                .allMatch(word -> word.standing() == Standing.FREE && !word.isNumber());
    }

    private void column(
            Cell heading, Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var cells = cellsUnder(heading, layout);
        var label = labelOf(heading).or(() -> labelByContent(cells, marks));
        if (label.isEmpty()) {
            return;
        }
        var going = goingCount(cells, marks);
        var all = label.get().always() || (going >= 2 && going * 2 >= cells.size());
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
                                finding(label.get(), "column", bounds(cell, left, right, layout))));
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
        var column = new ArrayList<Cell>();
        var above = heading;
        for (var cell : below) {
            if (above.gapTo(cell) > 8 * height) {
                break;
            }
            column.add(cell);
            above = cell;
        }
        return column;
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
