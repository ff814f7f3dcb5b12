package org.inkwell.redaction.finding.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/** The rows of a picture from top to bottom, each with its cells from left to right. */
public final class Layout {

    private static final Comparator<Token> BY_LEFT = Comparator.comparingInt(t -> t.box().x());

    /** Between a heading and its first row, in heights of the heading. */
    private static final int FIRST_GAP = 6;

    /** Between cells that stand beneath one another, in heights. */
    private static final int NEAR = 3;

    private static final Pattern LETTER = Pattern.compile("\\p{L}\\.?|[^\\p{L}]");

    private final List<List<Cell>> rows;
    private final List<Cell> fromTheTop;
    private final IdentityHashMap<Cell, Place> places = new IdentityHashMap<>();

    private Layout(List<List<Cell>> rows) {
        this.rows = List.copyOf(rows);
        this.fromTheTop = cells().sorted(Comparator.comparingInt(cell -> cell.box().y())).toList();
        for (var row = 0; row < rows.size(); row++) {
            for (var at = 0; at < rows.get(row).size(); at++) {
                places.put(rows.get(row).get(at), new Place(row, at));
            }
        }
    }

    public static Layout of(Reading reading) {
        var rows = new ArrayList<List<Token>>();
        reading.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .sorted(Comparator.comparingInt(token -> middle(token.box())))
                .forEach(token -> rowOf(token, rows).add(token));
        rows.forEach(row -> row.sort(BY_LEFT));
        var gutters = new Gutters(rows);
        var cells = new ArrayList<List<Cell>>();
        for (var at = 0; at < rows.size(); at++) {
            cells.add(cells(rows.get(at), at, gutters));
        }
        return new Layout(cells);
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

    /** By their middles: boxes of dense lines overlap. */
    private static boolean onOneRow(Box one, Box other) {
        var lower = Math.min(one.height(), other.height());
        return Math.abs(middle(one) - middle(other)) * 5 <= lower * 2
                && Math.max(one.height(), other.height()) < 3 * lower;
    }

    private static int middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private static List<Cell> cells(List<Token> row, int at, Gutters gutters) {
        var cells = new ArrayList<Cell>();
        var together = new ArrayList<Token>();
        for (var token : row) {
            if (!together.isEmpty()) {
                var before = together.get(together.size() - 1);
                if (apart(before.box(), token.box())
                        || (!isLetter(before) && gutters.begins(at, token))) {
                    cells.add(Cell.of(together));
                    together.clear();
                }
            }
            together.add(token);
        }
        cells.add(Cell.of(together));
        return cells;
    }

    /**
     * Initials beneath one another put their surnames beneath one another: no column of its own.
     */
    private static boolean isLetter(Token token) {
        return LETTER.matcher(token.first()).matches() || LETTER.matcher(token.second()).matches();
    }

    private static boolean apart(Box left, Box right) {
        return right.x() - left.right() > Math.max(left.height(), right.height());
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    public Stream<Cell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /** What stands side by side without a wide gap, whether or not columns begin in it. */
    public Stream<List<Token>> stretches() {
        return rows.stream().flatMap(row -> stretches(row).stream());
    }

    private static List<List<Token>> stretches(List<Cell> row) {
        var stretches = new ArrayList<List<Token>>();
        Box before = null;
        for (var cell : row) {
            var first = cell.tokens().get(0).box();
            if (before == null || apart(before, first)) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).addAll(cell.tokens());
            before = cell.tokens().get(cell.tokens().size() - 1).box();
        }
        return stretches;
    }

    /** The row that holds the cell. */
    public List<Cell> rowOf(Cell cell) {
        return rows.get(places.get(cell).row());
    }

    /** Where the rows end that follow one another beneath a heading. */
    public int bottomOfTable(List<Cell> heading) {
        var whole = heading.stream().map(Cell::box).reduce(Box::union).orElseThrow();
        var bottom = whole.bottom();
        var farthest = FIRST_GAP * whole.height();
        for (var row : rows.subList(places.get(heading.get(0)).row() + 1, rows.size())) {
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
        var next = places.get(cell).at() + 1;
        var row = rowOf(cell);
        return next < row.size() ? Optional.of(row.get(next)) : Optional.empty();
    }

    /** The next to the right, also on a row half a line away: of headings some take two lines. */
    public Optional<Cell> rightAbout(Cell cell) {
        return fromTheTop.stream()
                .filter(other -> other.box().x() > cell.box().right())
                .filter(other -> isAbout(other, cell))
                .min(Comparator.comparingInt(other -> other.box().x()));
    }

    /** Cells of other rows that are no more than most of a line higher or lower than the row. */
    public Stream<Cell> about(List<Cell> row) {
        return fromTheTop.stream().filter(cell -> !row.contains(cell) && isAbout(cell, row.get(0)));
    }

    private static boolean isAbout(Cell one, Cell other) {
        return Math.abs(middle(one.box()) - middle(other.box())) * 5 <= other.box().height() * 4;
    }

    /** The next cell to the left on the same row. */
    public Optional<Cell> leftOf(Cell cell) {
        var at = places.get(cell).at();
        return at == 0 ? Optional.empty() : Optional.of(rowOf(cell).get(at - 1));
    }

    /** Cells lower than this one that start from one edge on and before another, from the top. */
    public List<Cell> below(Cell cell, int fromX, int beforeX) {
        return fromTheTop.stream()
                .filter(other -> middle(other.box()) >= cell.box().bottom())
                .filter(other -> other.box().x() >= fromX && other.box().x() < beforeX)
                .toList();
    }

    /** The cell right beneath that starts at the same edge. */
    public Optional<Cell> nextBelow(Cell cell) {
        return nextBelow(cell, NEAR);
    }

    /** The same, no more than so many of the cell's heights away. */
    public Optional<Cell> nextBelow(Cell cell, int heights) {
        var height = cell.box().height();
        return below(cell, cell.box().x() - height, cell.box().x() + height).stream()
                .findFirst()
                .filter(other -> cell.gapTo(other) <= heights * height);
    }

    /** The cell right above that starts at the same edge. */
    public Optional<Cell> nextAbove(Cell cell) {
        return nextAbove(cell, NEAR);
    }

    /** The same, no more than so many of the cell's heights away. */
    public Optional<Cell> nextAbove(Cell cell, int heights) {
        var height = cell.box().height();
        return fromTheTop.stream()
                .filter(other -> other.box().bottom() <= middle(cell.box()))
                .filter(other -> Math.abs(other.box().x() - cell.box().x()) < height)
                .reduce((upper, lower) -> lower)
                .filter(other -> other.gapTo(cell) <= heights * height);
    }

    /** Which row, and which of its cells. */
    private record Place(int row, int at) {}
}
