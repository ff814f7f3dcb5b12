package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.Token;

/**
 * Columns without a heading: what stands among names and is a name in part, or might be one, is a
 * name whole.
 */
final class Siblings {

    /** The rule of what goes for what stands above and beneath it. */
    static final String RULE = "among-names";

    private static final Pattern CLASS = Pattern.compile("[(\\[{]\\d{1,2}\\p{L}{0,3}[)\\]}]?");

    private static final int LONGEST = 4;

    /** Cells that are looked at in each direction. */
    private static final int NEAR = 2;

    private final Lexicon lexicon;

    Siblings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds cells that go whole. */
    void find(Layout layout, Map<Token, Mark> marks, Map<Cell, Finding> whole) {
        var found =
                layout.cells()
                        .filter(cell -> cell.tokens().size() <= LONGEST)
                        .filter(cell -> !whole.containsKey(cell) && isAmong(cell, layout, marks))
                        .toList();
        found.forEach(cell -> whole.put(cell, new Finding(Kind.NAME, RULE, cell.box(), 0.6)));
    }

    private boolean isAmong(Cell cell, Layout layout, Map<Token, Mark> marks) {
        var unnamed = words(cell).filter(token -> !Mark.isOf(Kind.NAME, marks.get(token))).toList();
        if (unnamed.isEmpty() || !(mayBeNames(unnamed) || isSmall(cell))) {
            return false;
        }
        var above = near(cell, layout::nextAbove);
        var below = near(cell, layout::nextBelow);
        var names = Stream.concat(above.stream(), below.stream()).filter(c -> isNames(c, marks));
        var count = names.count();
        var isInColumn = count > NEAR && count == above.size() + below.size();
        return unnamed.size() < words(cell).count()
                ? count >= NEAR
                : !isSmall(cell)
                        && (isInColumn
                                || isBetween(cell, layout, marks)
                                || (count >= NEAR && isRightAfterName(cell, layout, marks)));
    }

    /** "David" and "Sleeper" in two columns that are a space apart. */
    private static boolean isRightAfterName(Cell cell, Layout layout, Map<Token, Mark> marks) {
        return layout.leftOf(cell)
                .filter(left -> cell.box().x() - left.box().right() < cell.box().height())
                .filter(left -> isNames(left, marks))
                .isPresent();
    }

    /** Between two names on the row, and above or beneath a third. */
    private static boolean isBetween(Cell cell, Layout layout, Map<Token, Mark> marks) {
        return layout.leftOf(cell).filter(c -> isNames(c, marks)).isPresent()
                && layout.rightOf(cell).filter(c -> isNames(c, marks)).isPresent()
                && Stream.concat(layout.nextAbove(cell).stream(), layout.nextBelow(cell).stream())
                        .anyMatch(c -> isNames(c, marks));
    }

    private static List<Cell> near(Cell cell, Function<Cell, Optional<Cell>> next) {
        var near = new ArrayList<Cell>();
        var at = next.apply(cell);
        while (at.isPresent() && near.size() < NEAR) {
            near.add(at.get());
            at = next.apply(at.get());
        }
        return near;
    }

    private boolean mayBeNames(List<Token> tokens) {
        return tokens.stream()
                .allMatch(
                        token ->
                                token.first().length() == 1
                                        || Word.of(token.first(), lexicon).stream()
                                                .anyMatch(Word::isCapital));
    }

    /** Two or three words, all in small letters. */
    private boolean isSmall(Cell cell) {
        var words = Word.of(LabelCells.text(cell), lexicon);
        return words.size() > 1
                && words.size() < LONGEST
                && words.stream().noneMatch(word -> word.isCapital() || word.isNumber());
    }

    /** Without the class behind a name: "Okafor, Amara (7A)". */
    private static Stream<Token> words(Cell cell) {
        return cell.tokens().stream().filter(token -> !CLASS.matcher(token.first()).matches());
    }

    private static boolean isNames(Cell cell, Map<Token, Mark> marks) {
        var words = words(cell).toList();
        return !words.isEmpty() && Mark.areOf(Kind.NAME, words, marks);
    }
}
