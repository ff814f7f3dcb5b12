package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.policy.Common;
import org.inkwell.redaction.Redactor;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.finding.Allowed;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.redaction.worker.Workers;
import org.inkwell.roll.OpenRolls;

/** Inks documents as their school and ticket want it, in a process that can be killed. */
@ApplicationScoped
public class DocumentInking {

    private final Workers workers;
    private final Redactor redactor;
    private final OpenRolls rolls;
    private final TaughtWords words;
    private final TicketPseudonyms pseudonyms;

    @Inject
    public DocumentInking(
            Workers workers,
            Redactor redactor,
            OpenRolls rolls,
            TaughtWords words,
            TicketPseudonyms pseudonyms) {
        this.workers = workers;
        this.redactor = redactor;
        this.rolls = rolls;
        this.words = words;
        this.pseudonyms = pseudonyms;
    }

    protected DocumentInking() {
        this(null, null, null, null, null);
    }

    DocumentRedaction ink(Claim claim, Claim.Document document, byte[] original, Allowed allowed) {
        var taught = words.inForce(claim.school());
        var inked = new HashSet<>(taught.inked());
        inked.addAll(document.chosen());
        return workers.redact(
                original,
                document.name(),
                rolls.of(claim.school()),
                new SchoolWords(inked, taught.kept()),
                allowed,
                pseudonyms.of(claim.ticket()));
    }

    /** How a document that was inked came to be so; by models of the same manifest. */
    Account account(InkedDocument inked, Common policy) {
        return Account.of(inked, redactor.models(), policy);
    }
}
