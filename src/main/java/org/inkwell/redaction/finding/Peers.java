package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/**
 * A word of screens that is a surname too, alone in its cell, stays among words of screens: in the
 * heading of a table, a menu, a column of subjects. For one picture and one thread.
 */
final class Peers {

    private static final int FEWEST = 3;

    /** Cells that are looked at in each direction. */
    private static final int NEAR = 2;

    /** By which cells of one column differ, in pixels. */
    private static final int SLACK = 4;

    /** What accounts are when they are not suspended. */
    private static final Set<String> STATES =
            Set.of("active", "inactive", "enabled", "disabled", "locked", "archived", "invited");

    private final Lexicon lexicon;
    private final LabelCells cells;
    private final Layout layout;

    Peers(Lexicon lexicon, LabelCells cells, Layout layout) {
        this.lexicon = lexicon;
        this.cells = cells;
        this.layout = layout;
    }

    /** Takes the mark from what stays. */
    void free(Map<Token, Mark> marks) {
        var hasSwitches = layout.cells().anyMatch(cell -> says(cell, "off"));
        var free =
                layout.cells()
                        .filter(cell -> visible(cell).size() == 1)
                        .filter(
                                cell ->
                                        isState(cell, marks)
                                                || (isGuarded(cell, marks)
                                                        && ((hasSwitches && says(cell, "on"))
                                                                || isAmongScreenWords(
                                                                        cell, marks))))
                        .toList();
        free.forEach(cell -> marks.remove(visible(cell).get(0)));
    }

    private static List<Token> visible(Cell cell) {
        return cell.tokens().stream().filter(token -> !Reading.isInk(token)).toList();
    }

    private static boolean says(Cell cell, String word) {
        return visible(cell).stream().allMatch(token -> token.first().equalsIgnoreCase(word));
    }

    private boolean isGuarded(Cell cell, Map<Token, Mark> marks) {
        var token = visible(cell).get(0);
        return marks.containsKey(token)
                && marks.get(token).rule().equals(PersonNames.BESIDE)
                && Stream.of(token.first(), token.second())
                        .flatMap(text -> Word.of(text, lexicon).stream())
                        .anyMatch(word -> word.standing() == Standing.GUARDED);
    }

    /** An account that is suspended, in a column of active ones, is no pupil who is. */
    private boolean isState(Cell cell, Map<Token, Mark> marks) {
        var token = visible(cell).get(0);
        return says(cell, "suspended")
                && Mark.isOf(Kind.SENSITIVE, marks.get(token))
                && layout.cells()
                        .flatMap(other -> other.tokens().stream())
                        .filter(other -> Math.abs(other.box().x() - token.box().x()) <= SLACK)
                        .map(other -> other.first().toLowerCase(Locale.ROOT))
                        .anyMatch(STATES::contains);
    }

    private boolean isAmongScreenWords(Cell cell, Map<Token, Mark> marks) {
        var column =
                Stream.concat(near(cell, layout::nextAbove), near(cell, layout::nextBelow))
                        .toList();
        return isOfScreens(column, cell, marks)
                || (isOfScreens(layout.rowOf(cell), cell, marks)
                        && column.stream().noneMatch(other -> isName(other, marks)));
    }

    private static Stream<Cell> near(Cell cell, Function<Cell, Optional<Cell>> next) {
        return Stream.iterate(next.apply(cell), Optional::isPresent, at -> at.flatMap(next))
                .limit(NEAR)
                .flatMap(Optional::stream);
    }

    private boolean isOfScreens(List<Cell> all, Cell but, Map<Token, Mark> marks) {
        var others = all.stream().filter(cell -> !cell.equals(but)).toList();
        return others.size() >= FEWEST
                && others.stream()
                        .allMatch(
                                cell ->
                                        isSame(cell, but)
                                                || (cells.looksLikeLabel(cell)
                                                        && cell.tokens().stream()
                                                                .noneMatch(marks::containsKey)))
                && others.stream().filter(cell -> !isSame(cell, but)).count() > 1;
    }

    private static boolean isSame(Cell one, Cell other) {
        return LabelCells.text(one).equals(LabelCells.text(other));
    }

    private static boolean isName(Cell cell, Map<Token, Mark> marks) {
        return cell.tokens().stream().anyMatch(token -> Mark.isOf(Kind.NAME, marks.get(token)));
    }
}
