package org.inkwell.redaction.finding.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/** The rows of a picture from top to bottom, each with its cells from left to right. */
public record Layout(List<List<Cell>> rows) {

    private static final Comparator<Token> BY_LEFT = Comparator.comparingInt(t -> t.box().x());

    /** Between a heading and its first row, in heights of the heading. */
    private static final int FIRST_GAP = 6;

    public Layout {
        rows = List.copyOf(rows);
    }

    public static Layout of(Reading reading) {
        var rows = new ArrayList<List<Token>>();
        reading.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .sorted(Comparator.comparingInt(token -> middle(token.box())))
                .forEach(token -> rowOf(token, rows).add(token));
        return new Layout(rows.stream().map(Layout::cells).toList());
    }

    private static List<Token> rowOf(Token token, List<List<Token>> rows) {
        for (var i = rows.size() - 1; i >= 0 && i > rows.size() - 8; i--) {
            var row = rows.get(i);
            if (row.stream().anyMatch(other -> onOneRow(other.box(), token.box()))) {
                return row;
            }
        }
        var row = new ArrayList<Token>();
        rows.add(row);
        return row;
    }

    private static boolean onOneRow(Box one, Box other) {
        var shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return shared * 10 > Math.min(one.height(), other.height()) * 5
                && Math.max(one.height(), other.height())
                        < 3 * Math.min(one.height(), other.height());
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static List<Cell> cells(List<Token> row) {
        row.sort(BY_LEFT);
        var cells = new ArrayList<Cell>();
        var together = new ArrayList<Token>();
        for (var token : row) {
            if (!together.isEmpty()
                    && apart(together.get(together.size() - 1).box(), token.box())) {
                cells.add(Cell.of(together));
                together.clear();
            }
            together.add(token);
        }
        cells.add(Cell.of(together));
        return cells;
    }

    private static boolean apart(Box left, Box right) {
        return right.x() - left.right() > Math.max(left.height(), right.height());
    }

    public Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /** The row that holds the cell. */
    public List<Cell> rowOf(Cell cell) {
        return rows.stream().filter(row -> row.contains(cell)).findFirst().orElseThrow();
    }

    /** Where the rows end that follow one another beneath a heading. */
    public int bottomOfTable(List<Cell> heading) {
        var whole = heading.stream().map(Cell::box).reduce(Box::union).orElseThrow();
        var bottom = whole.bottom();
        var farthest = FIRST_GAP * whole.height();
        for (var row : rows.subList(rows.indexOf(heading) + 1, rows.size())) {
            var under = row.stream().map(Cell::box).filter(box -> isUnder(box, whole)).toList();
            var box = under.stream().reduce(Box::union);
            if (box.isEmpty()) {
                continue;
            }
            var gap = box.get().y() - bottom;
            if (gap > farthest) {
                break;
            }
            farthest = 2 * Math.max(gap, whole.height());
            bottom = Math.max(bottom, box.get().bottom());
        }
        return bottom;
    }

    private static boolean isUnder(Box box, Box heading) {
        return box.x() < heading.right() && heading.x() < box.right();
    }

    /** The next cell to the right on the same row. */
    public Optional<Cell> rightOf(Cell cell) {
        var row = rowOf(cell);
        var at = row.indexOf(cell);
        return at + 1 < row.size() ? Optional.of(row.get(at + 1)) : Optional.empty();
    }

    /** Cells lower than this one that start from one edge on and before another, from the top. */
    public List<Cell> below(Cell cell, int fromX, int beforeX) {
        return cells().filter(other -> other.box().y() >= cell.box().bottom())
                .filter(other -> other.box().x() >= fromX && other.box().x() < beforeX)
                .sorted(Comparator.comparingInt(other -> other.box().y()))
                .toList();
    }

    /** The cell right beneath that starts at the same edge. */
    public Optional<Cell> nextBelow(Cell cell) {
        var height = cell.box().height();
        return below(cell, cell.box().x() - height, cell.box().x() + height).stream()
                .findFirst()
                .filter(other -> cell.gapTo(other) <= 3 * height);
    }
}
