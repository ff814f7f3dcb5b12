package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.roll.OpenRolls;

/** Reads a picture once more, to show what a word would change before it is taught. */
@ApplicationScoped
public class Rehearsal {

    private final Redactions redactions;
    private final Attachments attachments;
    private final Redactor redactor;
    private final Deciding deciding;
    private final OpenRolls rolls;
    private final TaughtWords words;

    @Inject
    public Rehearsal(
            Redactions redactions,
            Attachments attachments,
            Redactor redactor,
            Deciding deciding,
            OpenRolls rolls,
            TaughtWords words) {
        this.redactions = redactions;
        this.attachments = attachments;
        this.redactor = redactor;
        this.deciding = deciding;
        this.rolls = rolls;
        this.words = words;
    }

    protected Rehearsal() {
        this(null, null, null, null, null, null);
    }

    /**
     * Takes as long as an inking does. Empty if the picture cannot be read, or not with the word.
     *
     * @throws org.inkwell.vault.GoneException if the original was destroyed
     */
    Optional<Effect> of(Attachment shown, String word, boolean keep) {
        var now = words.inForce(shown.school());
        var then = now.and(word, keep);
        var roll = rolls.of(shown.school());
        var readings = new ArrayList<Reading>();
        return redactor.redact(
                        redactions.original(shown.id()),
                        reading -> {
                            readings.add(reading);
                            return deciding.decide(reading, roll, then);
                        },
                        List.of())
                .fold(
                        inked -> {
                            var first = readings.get(0);
                            return Optional.of(
                                    effect(
                                            shown,
                                            inked,
                                            deciding.decide(first, roll, now),
                                            deciding.decide(first, roll, then)));
                        },
                        held -> Optional.empty());
    }

    private Effect effect(Attachment shown, Inked inked, List<Finding> now, List<Finding> then) {
        var before = now.stream().map(Finding::box).toList();
        var after = then.stream().map(Finding::box).toList();
        var goes = onPicture(inked, before, box -> !after.contains(box));
        var freed =
                attachments.marks(shown).stream()
                        .filter(mark -> !mark.removed() && goes.contains(mark.box()))
                        .toList();
        return new Effect(
                freed.stream().map(Mark::id).collect(Collectors.toSet()),
                freed.stream().map(Mark::box).toList(),
                onPicture(inked, after, box -> !before.contains(box)));
    }

    /** What was found is where the page is upright; marks are where the picture has it. */
    private static List<Box> onPicture(Inked inked, List<Box> found, Predicate<Box> those) {
        return found.stream()
                .filter(those)
                .flatMap(box -> inked.onPicture(box).stream())
                .distinct()
                .toList();
    }
}
