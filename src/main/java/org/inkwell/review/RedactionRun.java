package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.roll.OpenRolls;
import org.inkwell.vault.GoneException;

/** Inks what waits. */
@ApplicationScoped
public class RedactionRun {

    private static final String TOO_LATE =
            "The original reached the end of its time before it was inked. Ask for a new picture.";

    private final Redactions redactions;
    private final Redactor redactor;
    private final Deciding deciding;
    private final OpenRolls rolls;

    @Inject
    public RedactionRun(
            Redactions redactions, Redactor redactor, Deciding deciding, OpenRolls rolls) {
        this.redactions = redactions;
        this.redactor = redactor;
        this.deciding = deciding;
        this.rolls = rolls;
    }

    protected RedactionRun() {
        this(null, null, null, null);
    }

    /**
     * Station 4. Claims a screenshot, inks it outside of any transaction, and records what came of
     * it.
     *
     * <p>Next: {@link Reviews#release}
     */
    public void next(UUID screenshot) {
        redactions.claim(screenshot).ifPresent(this::work);
    }

    private void work(Claim claim) {
        try {
            redact(claim)
                    .fold(
                            inked -> {
                                redactions.inked(claim.screenshot(), inked);
                                return null;
                            },
                            held -> {
                                redactions.held(claim.screenshot(), held.reason());
                                return null;
                            });
        } catch (GoneException tooLate) {
            redactions.held(claim.screenshot(), TOO_LATE);
        }
    }

    private Redaction redact(Claim claim) {
        var original = redactions.original(claim.screenshot());
        if (!claim.first()) {
            return redactor.reink(original, claim.decided(), claim.drawn());
        }
        var roll = rolls.of(claim.school());
        return redactor.redact(original, reading -> deciding.decide(reading, roll), claim.drawn());
    }
}
