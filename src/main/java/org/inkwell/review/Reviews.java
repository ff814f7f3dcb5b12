package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.vault.FileId;
import org.inkwell.vault.Vault;
import org.inkwell.work.Agenda;

/** A person's decisions on what was inked. */
@ApplicationScoped
public class Reviews {

    private final EntityManager rows;
    private final Attachments attachments;
    private final Openings openings;
    private final ChosenWords chosen;
    private final Vault vault;
    private final AccessLog log;
    private final Agenda agenda;
    private final Clock clock;

    @Inject
    public Reviews(
            EntityManager rows,
            Attachments attachments,
            Openings openings,
            ChosenWords chosen,
            Vault vault,
            AccessLog log,
            Agenda agenda,
            Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.openings = openings;
        this.chosen = chosen;
        this.vault = vault;
        this.log = log;
        this.agenda = agenda;
        this.clock = clock;
    }

    protected Reviews() {
        this(null, null, null, null, null, null, null, null);
    }

    /** Boxes to ink besides, and marks to take away: then the picture is inked anew. */
    @Transactional
    public Decision amend(Viewer viewer, UUID id, Amendment amendment) {
        return decide(viewer, id, attachment -> amend(viewer, attachment, amendment));
    }

    /** Words that go from a document besides: then it is inked anew. */
    @Transactional
    public Decision inkToo(Viewer viewer, UUID id, Set<String> words) {
        return decide(
                viewer,
                id,
                attachment -> {
                    if (attachment.isPicture() || words.isEmpty()) {
                        return Decision.refused("Enter what must go from the document.");
                    }
                    return again(
                            viewer,
                            attachment,
                            "words to ink besides",
                            () -> chosen.add(viewer, attachment, words));
                });
    }

    /**
     * Station 5. The file may go to suppliers, exactly as the viewer saw it; its original goes.
     *
     * <p>Next: {@code Escalations#escalate}
     *
     * @param seen the inked file that the viewer looked at
     */
    @Transactional
    public Decision release(Viewer viewer, UUID id, FileId seen) {
        return decide(
                viewer,
                id,
                attachment -> {
                    if (attachment.state() != Attachment.State.INKED
                            || !attachment.inked().equals(Optional.of(seen))) {
                        return Decision.refused(
                                "The file has changed since you looked at it. Look again.");
                    }
                    attachment.decided(
                            Attachment.State.RELEASED, verdict(viewer, attachment, null));
                    vault.condemn(attachment.original());
                    note(viewer, Verb.RELEASED, attachment, "");
                    return Decision.made();
                });
    }

    /** The file goes to nobody; original and what was made of it go. */
    @Transactional
    public Decision refuse(Viewer viewer, UUID id, String reason) {
        if (reason.isBlank()) {
            return Decision.refused("Say why the file must not be used.");
        }
        return decide(
                viewer,
                id,
                attachment -> {
                    attachment.decided(
                            Attachment.State.REFUSED, verdict(viewer, attachment, reason));
                    vault.condemn(attachment.original());
                    attachment.inked().ifPresent(vault::condemn);
                    note(viewer, Verb.REFUSED, attachment, reason);
                    return Decision.made();
                });
    }

    /** Those of a ticket that may go to a supplier. */
    public List<ReleasedFile> released(long ticket) {
        return attachments.of(ticket).stream()
                .filter(attachment -> attachment.state() == Attachment.State.RELEASED)
                .map(ReleasedFile::new)
                .toList();
    }

    /** The bytes of what was released, for whoever sends or previews them; logged. */
    public ReleasedBytes bytes(ReleasedFile file, Access access) {
        return new ReleasedBytes(file, vault.open(file.file(), access));
    }

    /** One that was released when it was chosen; empty if it is not any more. */
    public Optional<ReleasedFile> released(UUID id) {
        return Optional.ofNullable(rows.find(Attachment.class, id))
                .filter(attachment -> attachment.state() == Attachment.State.RELEASED)
                .map(ReleasedFile::new);
    }

    private Decision decide(Viewer viewer, UUID id, Function<Attachment, Decision> decision) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return Decision.refused("Only a technician decides on files.");
        }
        var attachment = attachments.held(viewer, id);
        if (attachment.isEmpty()) {
            return Decision.refused("There is no such file.");
        }
        if (!attachment.get().undecided()) {
            return Decision.refused("Somebody has decided on this file already.");
        }
        return decision.apply(attachment.get());
    }

    private Decision amend(Viewer viewer, Attachment attachment, Amendment amendment) {
        return again(
                viewer,
                attachment,
                amendment.reason(),
                () -> {
                    amendment.add().forEach(box -> rows.persist(Mark.drawn(attachment.id(), box)));
                    attachments.marks(attachment).stream()
                            .filter(mark -> amendment.remove().contains(mark.id()))
                            .forEach(mark -> mark.remove(viewer.name(), amendment.reason()));
                });
    }

    private Decision again(Viewer viewer, Attachment attachment, String reason, Runnable change) {
        if (attachment.state() == Attachment.State.WAITING) {
            return Decision.refused("The file is being inked. Look at it when it is done.");
        }
        if (!attachments.holdsOriginal(attachment)) {
            return Decision.refused(
                    "The original is gone, so the file cannot be inked anew. Release or refuse it"
                            + " as it is.");
        }
        change.run();
        note(viewer, Verb.CHANGED, attachment, reason);
        attachment.waitAgain();
        agenda.add(Attachments.ERRAND, attachment.id().toString());
        return Decision.made();
    }

    private Verdict verdict(Viewer viewer, Attachment attachment, String reason) {
        chosen.forget(attachment);
        var opened = openings.first(viewer, attachment).orElse(null);
        return new Verdict(viewer.name(), reason, opened, clock.instant());
    }

    private void note(Viewer viewer, Verb verb, Attachment attachment, String reason) {
        log.record(new Access(Actor.of(viewer), verb, attachment.inWords(), reason));
    }
}
