package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.policy.Common;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Inked;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.vault.Vault;

/** What is claimed for inking, and what came of it. */
@ApplicationScoped
public class Redactions {

    /** A picture that stops the desk this often is held. */
    private static final int MOST_ATTEMPTS = 3;

    private final EntityManager rows;
    private final Attachments attachments;
    private final ChosenWords chosen;
    private final Vault vault;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Redactions(
            EntityManager rows,
            Attachments attachments,
            ChosenWords chosen,
            Vault vault,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.chosen = chosen;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    protected Redactions() {
        this(null, null, null, null, null, null);
    }

    /** Empty if there is nothing to do any more. */
    @Transactional
    public Optional<Claim> claim(UUID id) {
        var attachment = locked(id);
        if (attachment.state() != Attachment.State.WAITING) {
            return Optional.empty();
        }
        if (attachment.beginAgain() > MOST_ATTEMPTS) {
            attachment.held("Inking it failed " + MOST_ATTEMPTS + " times.");
            return Optional.empty();
        }
        var standing =
                attachments.marks(attachment).stream().filter(mark -> !mark.removed()).toList();
        return Optional.of(
                new Claim(
                        id,
                        attachment.ticket(),
                        attachment.school(),
                        document(attachment),
                        attachment.inked().isEmpty(),
                        standing.stream()
                                .map(Mark::finding)
                                .filter(finding -> finding.kind() != Kind.DRAWN)
                                .toList(),
                        standing.stream()
                                .filter(mark -> mark.kind() == Kind.DRAWN)
                                .map(Mark::box)
                                .toList(),
                        pseudonyms(standing)));
    }

    private Optional<Claim.Document> document(Attachment attachment) {
        return attachment.isPicture()
                ? Optional.empty()
                : Optional.of(new Claim.Document(attachment.hint(), chosen.of(attachment)));
    }

    private static Map<Box, String> pseudonyms(List<Mark> standing) {
        var pseudonyms = new HashMap<Box, String>();
        standing.forEach(mark -> mark.pseudonym().ifPresent(p -> pseudonyms.put(mark.box(), p)));
        return pseudonyms;
    }

    /** The original's bytes for the redactor; logged. */
    byte[] original(UUID id) {
        var attachment = rows.find(Attachment.class, id);
        return vault.open(
                attachment.original(),
                Access.of(Actor.REDACTION, Verb.OPENED, "original of " + attachment.inWords()));
    }

    /**
     * The result is sealed and a person's turn has come.
     *
     * @param pseudonyms that stand on it
     * @param policy that it was inked under, if it is inked for the first time
     */
    @Transactional
    public void inked(UUID id, Inked result, Map<Box, String> pseudonyms, Common policy) {
        var attachment = locked(id);
        if (attachment.state() != Attachment.State.WAITING) {
            return;
        }
        if (attachment.inked().isEmpty()) {
            result.findings().stream()
                    .filter(finding -> finding.kind() != Kind.DRAWN)
                    .forEach(
                            finding ->
                                    rows.persist(
                                            new Mark(id, finding, pseudonyms.get(finding.box()))));
            result.doubts().forEach(doubt -> rows.persist(new Doubtful(id, doubt)));
        }
        attachment.inked().ifPresent(vault::condemn);
        var file = vault.seal(result.png(), attachment.school(), null);
        var stays =
                attachment.account().map(Account::stays).orElseGet(() -> Stays.of(result, policy));
        attachment.inked(Made.of(file, result, stays), clock.instant());
        note(attachment, "inked");
    }

    /** The same of a document. */
    @Transactional
    public void inked(UUID id, InkedDocument result, Account account) {
        var attachment = locked(id);
        if (attachment.state() == Attachment.State.WAITING) {
            attachment.inked().ifPresent(vault::condemn);
            var file = vault.seal(result.file(), attachment.school(), null);
            attachment.inked(Made.of(file, result, account), clock.instant());
            note(attachment, "inked");
        }
    }

    @Transactional
    public void held(UUID id, String because) {
        var attachment = locked(id);
        if (attachment.state() == Attachment.State.WAITING) {
            attachment.held(because);
            note(attachment, "held");
        }
    }

    private Attachment locked(UUID id) {
        return rows.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private void note(Attachment attachment, String what) {
        log.record(new Access(Actor.REDACTION, Verb.CHANGED, attachment.inWords(), what));
    }
}
