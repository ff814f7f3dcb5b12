package org.inkwell.command.measure;

import java.util.List;
import java.util.Set;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.picture.Painter;

/** Compares an original, what was made of it, and the truth. */
public final class Judging {

    /** More of a personal word, a face or a code than this, and it is left. */
    private static final double LEFT = 0.15;

    /** At least this of a useful word, and it is kept. */
    private static final double KEPT = 0.85;

    private final Truth truth;

    public Judging(Truth truth) {
        this.truth = truth;
    }

    /** A picture that was not inked: nothing of it leaves. */
    public Judged held(String reason, long milliseconds) {
        return new Judged(
                truth.file(),
                truth.kind(),
                reason,
                truth.pii().stream().map(word -> personal(word, false, Judged.HELD)).toList(),
                truth.safe().stream()
                        .map(
                                word ->
                                        new Judged.Useful(
                                                word.language(),
                                                word.box(),
                                                false,
                                                Judged.HELD,
                                                false))
                        .toList(),
                truth.faces().stream().map(face -> new Judged.Region(face.box(), false)).toList(),
                truth.codes().stream().map(code -> new Judged.Region(code.box(), false)).toList(),
                0,
                List.of(),
                List.of(),
                new Judged.SecondReading(false, 0),
                milliseconds,
                List.of());
    }

    /**
     * An inked picture against its original.
     *
     * @param again what the second reading found
     */
    public Judged inked(Pixels original, Inked inked, Set<Finding> again, long milliseconds) {
        var made = inked.pixels();
        var blame = new Blame(inked.findings());
        var pii = truth.pii().stream().filter(word -> isSeen(original, word.box())).toList();
        var safe = truth.safe().stream().filter(word -> isSeen(original, word.box())).toList();
        var personal =
                pii.stream()
                        .map(
                                word ->
                                        personal(
                                                word,
                                                leaks(original, made, word.box()),
                                                blame.rule(word.box())))
                        .toList();
        return new Judged(
                truth.file(),
                truth.kind(),
                null,
                personal,
                safe.stream().map(word -> useful(word, original, made, blame)).toList(),
                truth.faces().stream().map(face -> region(face, original, made)).toList(),
                truth.codes().stream().map(code -> region(code, original, made)).toList(),
                truth.pii().size() + truth.safe().size() - pii.size() - safe.size(),
                blame.places(truth),
                Columns.of(truth, inked.findings()),
                second(original, inked, again, personal),
                milliseconds,
                inked.evidence().timings());
    }

    private Judged.Personal personal(Truth.Personal word, boolean leaked, String rule) {
        var culture = word.culture() == null ? truth.culture() : word.culture();
        return new Judged.Personal(word.kind(), culture, word.box(), leaked, rule);
    }

    private static Judged.Useful useful(
            Truth.Useful word, Pixels original, Pixels made, Blame blame) {
        var kept = new Glyphs(original, word.box()).whole(made) >= KEPT;
        return new Judged.Useful(
                word.language(),
                word.box(),
                kept,
                kept ? Judged.NO_RULE : blame.rule(word.box()),
                !kept && blame.isGrazed(word.box()));
    }

    private static Judged.Region region(Truth.Region region, Pixels original, Pixels made) {
        return new Judged.Region(
                region.box(), new Surface(original, region.box()).standing(made) > LEFT);
    }

    private static Judged.SecondReading second(
            Pixels original, Inked inked, Set<Finding> again, List<Judged.Personal> personal) {
        if (again.isEmpty()) {
            return new Judged.SecondReading(false, 0);
        }
        var first = inked.findings().stream().filter(finding -> !again.contains(finding));
        var without = Painter.ink(original, first.map(Finding::box).toList());
        var saved =
                personal.stream()
                        .filter(word -> !word.leaked() && leaks(original, without, word.box()))
                        .count();
        return new Judged.SecondReading(true, (int) saved);
    }

    private static boolean leaks(Pixels original, Pixels made, Box box) {
        return new Glyphs(original, box).legible(made) > LEFT;
    }

    private static boolean isSeen(Pixels original, Box box) {
        return !new Glyphs(original, box).isBlank();
    }
}
