package org.inkwell.redaction.finding;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.finding.layout.Cell;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Token;

/** Lets stay on a picture what is allowed to, and notes where; for one reading of it. */
final class Letting {

    private static final Pattern BEFORE = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern AFTER = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{N}]*");

    private final Allowed allowed;
    private final Roll roll;
    private final List<Doubt> stays;
    private final UnaryOperator<Box> place;

    /**
     * @param stays to which the places are added that stay because they may
     */
    Letting(Allowed allowed, Roll roll, List<Doubt> stays) {
        this(allowed, roll, stays, box -> box);
    }

    private Letting(Allowed allowed, Roll roll, List<Doubt> stays, UnaryOperator<Box> place) {
        this.allowed = allowed;
        this.roll = roll;
        this.stays = stays;
        this.place = place;
    }

    /** The same for words whose places are told otherwise. */
    Letting placed(UnaryOperator<Box> other) {
        return new Letting(allowed, roll, stays, other);
    }

    /**
     * Last of all: what else speaks for ink has spoken. A device stands beside its label in another
     * cell of its row; whatever else may stay stands within one cell.
     *
     * @param whole cells that go whole, whatever their words are
     */
    void apply(Layout layout, Map<Cell, Finding> whole, Map<Token, Mark> marks) {
        if (!allowed.tells()) {
            return;
        }
        var taken = new IdentityHashMap<Token, Mark>();
        marks.forEach(taken::put);
        whole.forEach(
                (cell, finding) ->
                        cell.tokens().forEach(token -> taken.put(token, wholeMark(finding))));
        layout.cells().forEach(cell -> apply(cell.tokens(), taken, marks, true));
        layout.rows()
                .forEach(
                        row ->
                                apply(
                                        row.stream().flatMap(c -> c.tokens().stream()).toList(),
                                        taken,
                                        marks,
                                        false));
    }

    private void apply(
            List<Token> tokens, Map<Token, Mark> taken, Map<Token, Mark> marks, boolean cell) {
        var passage = Passage.of(tokens, Token::first);
        var byLetter = new Mark[passage.text().length()];
        for (var at = 0; at < byLetter.length; at++) {
            var letter = at;
            passage.touched(at, at + 1)
                    .findFirst()
                    .ifPresent(token -> byLetter[letter] = taken.get(tokens.get(token)));
        }
        allowed.in(passage.text(), roll, at -> byLetter[at]).stream()
                .filter(stretch -> cell || isOfADevice(stretch.sort()))
                .filter(stretch -> isWhole(stretch, passage))
                .forEach(
                        stretch ->
                                let(
                                        stretch.sort(),
                                        passage.touched(stretch.start(), stretch.end())
                                                .map(tokens::get)
                                                .toList(),
                                        marks));
    }

    /** Whether its words hold nothing else: a reader may have lost a blank. */
    private static boolean isWhole(Stretch stretch, Passage passage) {
        var touched = passage.touched(stretch.start(), stretch.end()).toList();
        var before = passage.text().substring(passage.startOf(touched.get(0)), stretch.start());
        var after =
                passage.text()
                        .substring(stretch.end(), passage.endOf(touched.get(touched.size() - 1)));
        return BEFORE.matcher(before).matches() && AFTER.matcher(after).matches();
    }

    private static boolean isOfADevice(Allowance sort) {
        return sort == Allowance.DEVICE_NUMBER || sort == Allowance.COMPUTER_NAME;
    }

    private void let(Allowance sort, List<Token> tokens, Map<Token, Mark> marks) {
        var inked = tokens.stream().filter(marks::containsKey).toList();
        if (inked.isEmpty() || tokens.stream().anyMatch(t -> !t.first().equals(t.second()))) {
            return;
        }
        if (!allowed.lets(sort)) {
            inked.forEach(
                    token -> marks.computeIfPresent(token, (t, mark) -> mark.by(sort.rule())));
            return;
        }
        inked.forEach(marks::remove);
        tokens.stream()
                .map(Token::box)
                .reduce(Box::union)
                .ifPresent(box -> stays.add(new Doubt(sort.rule(), place.apply(box))));
    }

    private static Mark wholeMark(Finding finding) {
        return new Mark(finding.kind(), finding.rule(), finding.confidence());
    }

    /** What stays because it may, and the doubts about everything else; nothing that is inked. */
    static List<Doubt> with(List<Doubt> stays, List<Doubt> doubts, List<Finding> found) {
        var visible =
                stays.stream()
                        .filter(stay -> found.stream().noneMatch(f -> touches(f.box(), stay)))
                        .distinct()
                        .toList();
        return Stream.concat(
                        visible.stream(),
                        doubts.stream()
                                .filter(
                                        doubt ->
                                                visible.stream()
                                                        .noneMatch(s -> touches(s.box(), doubt))))
                .toList();
    }

    private static boolean touches(Box box, Doubt doubt) {
        return box.intersects(doubt.box());
    }
}
