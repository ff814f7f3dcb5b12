package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.policy.Common;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Naming;
import org.inkwell.roll.OpenRolls;
import org.inkwell.vault.GoneException;

/** Inks what waits. */
@ApplicationScoped
public class RedactionRun {

    private static final String TOO_LATE =
            "The original reached the end of its time before it was inked. Ask for it again.";

    private final Redactions redactions;
    private final Redactor redactor;
    private final DocumentInking documents;
    private final Deciding deciding;
    private final OpenRolls rolls;
    private final TaughtWords words;
    private final SupplierWishes wishes;
    private final TicketAllowances allowances;
    private final TicketPseudonyms pseudonyms;

    @Inject
    public RedactionRun(
            Redactions redactions,
            Redactor redactor,
            DocumentInking documents,
            Deciding deciding,
            OpenRolls rolls,
            TaughtWords words,
            SupplierWishes wishes,
            TicketAllowances allowances,
            TicketPseudonyms pseudonyms) {
        this.redactions = redactions;
        this.redactor = redactor;
        this.documents = documents;
        this.deciding = deciding;
        this.rolls = rolls;
        this.words = words;
        this.wishes = wishes;
        this.allowances = allowances;
        this.pseudonyms = pseudonyms;
    }

    protected RedactionRun() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Station 4. Claims an attachment, inks it outside of any transaction, and records what came of
     * it.
     *
     * <p>Next: {@link Reviews#release}
     */
    public void next(UUID attachment) {
        redactions.claim(attachment).ifPresent(this::work);
    }

    private void work(Claim claim) {
        try {
            var original = redactions.original(claim.attachment());
            if (claim.document().isPresent()) {
                document(claim, claim.document().get(), original);
            } else if (claim.first()) {
                first(claim, original);
            } else {
                var inked = redactor.reink(original, claim.decided(), claim.drawn());
                record(claim, inked, claim.pseudonyms(), Common.STRICTEST);
            }
        } catch (GoneException tooLate) {
            redactions.held(claim.attachment(), TOO_LATE);
        }
    }

    private void document(Claim claim, Claim.Document document, byte[] original) {
        var policy = allowances.policy(claim.ticket());
        documents
                .ink(claim, document, original, allowances.of(policy, claim.school()))
                .fold(
                        inked -> {
                            redactions.inked(
                                    claim.attachment(), inked, documents.account(inked, policy));
                            return null;
                        },
                        sentence -> {
                            redactions.held(claim.attachment(), sentence);
                            return null;
                        });
    }

    private void first(Claim claim, byte[] original) {
        var roll = rolls.of(claim.school());
        var policy = allowances.policy(claim.ticket());
        var naming =
                new Naming(
                        deciding.with(
                                roll,
                                words.inForce(claim.school()),
                                allowances.of(policy, claim.school())),
                        roll,
                        pseudonyms.of(claim.ticket()));
        redactor.redact(original, naming, claim.drawn())
                .fold(
                        inked -> record(claim, inked, inked.placed(wanted(claim, naming)), policy),
                        held -> {
                            redactions.held(claim.attachment(), held.reason());
                            return null;
                        });
    }

    private Map<Box, String> wanted(Claim claim, Naming naming) {
        return wishes.pseudonyms(claim.ticket()) ? naming.names() : Map.of();
    }

    /** Drawn after the last reading: what is drawn proves nothing and is not read. */
    private Void record(Claim claim, Inked inked, Map<Box, String> names, Common policy) {
        redactions.inked(claim.attachment(), inked.lettered(names), names, policy);
        return null;
    }
}
