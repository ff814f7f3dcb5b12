package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;

/**
 * Single letters beneath one another in rows of names, whatever the heading says or hides: a stage
 * of need, a mark of attendance. Answers go too, but under a heading that says of what and is no
 * one's.
 */
final class Flags {

    /** The rule of what goes for standing in such a column. */
    static final String RULE = "flag-beside-names";

    /** Presence is a stroke, to the left or to the right. */
    private static final Pattern LETTER = Pattern.compile("[\\p{Lu}/\\\\]");

    private static final Pattern ANSWER = Pattern.compile("(?i)[yntf]|yes|no|true|false");

    private static final int FEWEST = 3;

    private final LabelCells cells;

    Flags(LabelCells cells) {
        this.cells = cells;
    }

    /** Adds cells that go whole. */
    void find(Roster roster) {
        var flags =
                roster.layout()
                        .cells()
                        .filter(
                                cell ->
                                        !roster.whole().containsKey(cell)
                                                && says(cell, LETTER, ANSWER))
                        .filter(roster::isBesideName)
                        .toList();
        Roster.columns(flags).stream()
                .filter(column -> column.size() >= FEWEST)
                .filter(column -> isOfLetters(column) || !isUnderLabel(column, roster))
                .flatMap(List::stream)
                .forEach(cell -> roster.takeWhole(Kind.SENSITIVE, RULE, cell));
    }

    private static boolean isOfLetters(List<Cell> column) {
        return column.stream().allMatch(cell -> says(cell, LETTER));
    }

    private static boolean says(Cell cell, Pattern... forms) {
        return cell.tokens().size() == 1
                && Stream.of(cell.tokens().get(0).first(), cell.tokens().get(0).second())
                        .anyMatch(
                                said ->
                                        Stream.of(forms)
                                                .anyMatch(form -> form.matcher(said).matches()));
    }

    private boolean isUnderLabel(List<Cell> column, Roster roster) {
        return above(column.get(0), roster)
                .filter(cells::looksLikeLabel)
                .filter(head -> head.tokens().stream().noneMatch(roster.marks()::containsKey))
                .isPresent();
    }

    private static Optional<Cell> above(Cell cell, Roster roster) {
        return roster.layout()
                .cells()
                .filter(other -> other.box().bottom() <= cell.box().y())
                .filter(other -> other.box().x() < cell.box().right())
                .filter(other -> cell.box().x() < other.box().right())
                .reduce((upper, lower) -> lower);
    }
}
