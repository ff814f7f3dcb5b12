package org.inkwell.redaction.finding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.Token;

/**
 * The values of personal labels and the columns under personal headings go whole; for one picture
 * and one thread.
 */
final class FieldRule {

    private static final int FARTHEST = 40;

    /** From a label over the one beneath it, with a field between, in heights of the label. */
    private static final int FIELD = 6;

    /** Labels on one row, none of which is the value of another. */
    private static final int HEADINGS = 3;

    /** Words of a value that is a name, a number or an address of mail. */
    private static final int LONGEST_VALUE = 4;

    private final Layout layout;
    private final LabelCells cells;
    private final Headings headings;
    private final Columns columns;
    private final Siblings siblings;
    private final Flags flags;
    private final Peers peers;

    FieldRule(Lexicon lexicon, Layout layout) {
        this.layout = layout;
        cells = new LabelCells(lexicon, layout);
        headings = new Headings(cells);
        columns = new Columns(cells, headings);
        siblings = new Siblings(lexicon);
        flags = new Flags(cells);
        peers = new Peers(lexicon, cells, layout);
    }

    /** Lets words of screens stay among their like. */
    void freePeers(Map<Token, Mark> marks) {
        peers.free(marks);
    }

    /** Cells that go whole, and why. */
    Map<Cell, Finding> find(Map<Token, Mark> marks) {
        var whole = new IdentityHashMap<Cell, Finding>();
        for (var row : layout.rows()) {
            var heading = headings.isHeading(row, layout, marks);
            if (heading) {
                layout.about(row)
                        .filter(cells::isOnTwoLines)
                        .forEach(cell -> columns.find(cell, layout, marks, whole));
                columns.find(row, layout, marks, whole);
            } else {
                row.forEach(
                        cell -> cells.labelOf(cell).ifPresent(label -> value(cell, label, whole)));
            }
        }
        siblings.find(layout, marks, whole);
        DateFields.find(layout, marks, whole);
        var roster = new Roster(layout, marks, whole);
        Identifiers.find(roster);
        HouseNumbers.find(roster);
        ListedNeeds.find(roster, cells);
        flags.find(roster);
        Initials.find(roster);
        return whole;
    }

    /**
     * Only the values beside or beneath their labels: ink has taken the columns apart, so that a
     * heading stands beside the next as a label does beside its value.
     */
    Map<Cell, Finding> values() {
        var whole = new IdentityHashMap<Cell, Finding>();
        layout.cells()
                .filter(cell -> !isInked(cell))
                .forEach(cell -> cells.labelOf(cell).ifPresent(label -> value(cell, label, whole)));
        whole.entrySet()
                .removeIf(
                        value ->
                                (value.getValue().kind() != Kind.SENSITIVE
                                                || cells.isLabel(value.getKey()))
                                        && value.getKey().tokens().stream()
                                                .noneMatch(Reading::isInk)
                                        && cells.saysNoMoreThanLabel(value.getKey()));
        return whole;
    }

    /** Whether the cell's own value, or what was personal in it, is ink already. */
    private static boolean isInked(Cell cell) {
        return cell.tokens().stream().skip(1).anyMatch(Reading::isInk);
    }

    /** Labels at the head of tables, which stay even where only one reader could read them. */
    List<Cell> headings(Map<Token, Mark> marks) {
        return layout.rows().stream()
                .filter(row -> headings.isHeading(row, layout, marks))
                .flatMap(List::stream)
                .filter(cells::isLabel)
                .toList();
    }

    /**
     * Lets a label stay: all of it where it is a known one; where a known one is merely part of it,
     * what stands for itself goes all the same.
     */
    void free(Cell label, Map<Token, Mark> marks) {
        var isDerived = cells.labelOf(label).filter(Label::derived).isPresent();
        for (var token : label.tokens()) {
            if (!isDerived
                    || (marks.containsKey(token) && marks.get(token).kind() == Kind.UNREAD)) {
                marks.remove(token);
            }
        }
    }

    /** Labels whose value goes: a need is a label's word too, and says nothing without it. */
    List<Cell> labelling(Map<Cell, Finding> whole) {
        return layout.cells()
                .filter(cell -> !whole.containsKey(cell) && cells.isLabel(cell))
                .filter(cell -> !isUnderNeed(cell))
                .filter(cell -> valuesOf(cell).anyMatch(whole::containsKey))
                .toList();
    }

    /** What may be the value: of a need, which is a value often enough itself, beside it alone. */
    private Stream<Cell> valuesOf(Cell label) {
        var right = layout.rightOf(label).stream();
        return cells.isSpecial(label)
                ? right.filter(value -> !cells.isSpecial(value))
                : Stream.concat(right, layout.nextBelow(label).stream());
    }

    /** A need beneath a need is a value, though it is a label's word too. */
    private boolean isUnderNeed(Cell cell) {
        return cells.isSpecial(cell) && layout.nextAbove(cell).filter(cells::isSpecial).isPresent();
    }

    private void value(Cell cell, Label label, Map<Cell, Finding> whole) {
        if (!label.isOfField(LabelCells.text(cell))) {
            return;
        }
        var right = layout.rightOf(cell).filter(value -> isBeside(cell, value));
        if (right.isPresent()) {
            right.filter(value -> goes(value, label))
                    .filter(value -> !isAmongLabels(value) && !isOneOfLabels(value))
                    .ifPresent(value -> whole.put(value, finding(label, "label", value)));
            return;
        }
        var rest = cells.restOf(cell);
        layout.nextBelow(cell)
                .map(below -> cells.isHint(below) ? layout.nextBelow(below).orElse(below) : below)
                .filter(value -> rest.filter(value::equals).isEmpty() && goes(value, label))
                .filter(value -> !cells.looksLikeLabel(value) || mayFollow(cell, value, label))
                .ifPresent(value -> whole.put(value, finding(label, "label-above", value)));
    }

    private boolean mayFollow(Cell cell, Cell value, Label label) {
        return isSurelyOver(cell, label)
                || (label.isSecret()
                        && !Reading.isInk(value.tokens().get(0))
                        && cells.isAnswer(value));
    }

    /**
     * What says no more than a label does, above or beneath a label, perhaps with a field between,
     * is the next field's.
     */
    private boolean isAmongLabels(Cell value) {
        return cells.saysNoMoreThanLabel(value)
                && Stream.concat(
                                layout.nextAbove(value, FIELD).stream(),
                                layout.nextBelow(value, FIELD).stream())
                        .anyMatch(other -> cells.isLabel(other) && !cells.isSpecial(other));
    }

    /** "PP", "SEN", "EAL" at the head of a table. */
    private boolean isOneOfLabels(Cell value) {
        return cells.isLabel(value)
                && layout.rowOf(value).stream().filter(cells::isLabel).count() >= HEADINGS;
    }

    private static boolean isBeside(Cell cell, Cell value) {
        return value.box().x() - cell.box().right() < FARTHEST * cell.box().height();
    }

    /** Not of one of many in a list: a menu has "Safeguarding" over "Cover". */
    private boolean isSurelyOver(Cell cell, Label label) {
        return label.always() && !label.derived() && !isInList(cell);
    }

    private boolean isInList(Cell cell) {
        var value = layout.nextBelow(cell);
        var next = value.flatMap(layout::nextBelow);
        var above = layout.nextAbove(cell);
        return next.isPresent()
                && above.isPresent()
                && cells.looksLikeLabel(next.get())
                && cells.looksLikeLabel(above.get())
                && Math.abs(pitch(cell, value.get()) - pitch(value.get(), next.get())) < 4
                && Math.abs(pitch(above.get(), cell) - pitch(cell, value.get())) < 4;
    }

    private static int pitch(Cell upper, Cell lower) {
        return lower.box().y() - upper.box().y();
    }

    private boolean goes(Cell value, Label label) {
        return cells.isValueOf(value, label)
                && !isSentenceInPart(value)
                && (value.tokens().size() <= LONGEST_VALUE || !isShort(label))
                && !LabelCells.text(value).strip().endsWith(":")
                && label.mayBeBeside(LabelCells.text(value))
                && (label.isSecret() ? saysIt(value, label) : cells.maySay(value, label));
    }

    /** A sentence of which ink has taken what was personal. */
    private static boolean isSentenceInPart(Cell value) {
        return value.tokens().size() > LONGEST_VALUE && isInked(value);
    }

    /** Beside "Junk Email" a sentence is no address, and what is personal in it goes by itself. */
    private static boolean isShort(Label label) {
        return label.derived() && !label.isSecret() && label.kind() != Kind.ADDRESS;
    }

    /** What merely has a label in it may be a tab beside other tabs. */
    private boolean saysIt(Cell value, Label label) {
        return !label.derived() || !cells.looksLikeLabel(value) || cells.isAnswer(value);
    }

    private static Finding finding(Label label, String rule, Cell value) {
        return new Finding(label.kind(), rule, value.box(), 0.8);
    }
}
