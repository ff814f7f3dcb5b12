package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.Box;
import org.inkwell.vault.GoneException;
import org.inkwell.vault.Vault;
import org.inkwell.work.Agenda;

/** The files of tickets: received, and looked at. */
@ApplicationScoped
public class Attachments {

    /** To ink an attachment that waits: its id is the subject. */
    public static final String ERRAND = "ink";

    private final EntityManager rows;
    private final ChosenWords chosen;
    private final Vault vault;
    private final Agenda agenda;
    private final Clock clock;

    @Inject
    public Attachments(
            EntityManager rows, ChosenWords chosen, Vault vault, Agenda agenda, Clock clock) {
        this.rows = rows;
        this.chosen = chosen;
        this.vault = vault;
        this.agenda = agenda;
        this.clock = clock;
    }

    protected Attachments() {
        this(null, null, null, null, null);
    }

    /**
     * Seals each upload and puts its redaction on the agenda; joins the caller's transaction.
     *
     * <p>Next: {@link Vault#seal}
     *
     * @param keep how long an original lives if nobody decides on it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void receive(long ticket, UUID school, UUID owner, Duration keep, List<Upload> uploads) {
        var ordinal = of(ticket).size();
        for (var upload : uploads) {
            var now = clock.instant();
            var original = vault.seal(upload.bytes(), school, now.plus(keep));
            var attachment =
                    new Attachment(ticket, school, owner, ++ordinal, original, upload, now);
            rows.persist(attachment);
            upload.drawn().forEach(box -> rows.persist(Mark.drawn(attachment.id(), box)));
            agenda.add(ERRAND, attachment.id().toString());
        }
    }

    /**
     * A draft's are its sender's alone; joins the caller's transaction. Waits for an inking that is
     * being recorded.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withhold(long ticket, boolean draft) {
        rows.flush();
        of(ticket)
                .forEach(
                        attachment -> {
                            rows.refresh(attachment, LockModeType.PESSIMISTIC_WRITE);
                            attachment.draft(draft);
                        });
    }

    /** In the order in which they came. */
    public List<Attachment> of(long ticket) {
        return rows.createQuery(
                        "select s from Attachment s where s.ticket = :ticket order by s.ordinal",
                        Attachment.class)
                .setParameter("ticket", ticket)
                .getResultList();
    }

    /** Empty as well when the viewer may not see it. */
    public Optional<Attachment> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(rows.find(Attachment.class, id))
                .filter(found -> found.visibleTo(viewer));
    }

    /** The places that are inked, those taken away by a person among them. */
    public List<Mark> marks(Attachment attachment) {
        return rows.createQuery(
                        "select m from Mark m where m.attachment = :attachment order by m.y, m.x",
                        Mark.class)
                .setParameter("attachment", attachment.id())
                .getResultList();
    }

    /** The places that stayed with less certainty than others. */
    public List<Doubtful> doubts(Attachment attachment) {
        return rows.createQuery(
                        "select d from Doubtful d where d.attachment = :attachment", Doubtful.class)
                .setParameter("attachment", attachment.id())
                .getResultList();
    }

    /** As {@link #inked}; empty as well when it was destroyed. */
    public Optional<byte[]> made(Viewer viewer, UUID id) {
        try {
            return inked(viewer, id);
        } catch (GoneException destroyed) {
            return Optional.empty();
        }
    }

    /** The bytes of what was made of it, PNG of a picture; logged. */
    public Optional<byte[]> inked(Viewer viewer, UUID id) {
        return find(viewer, id)
                .flatMap(
                        shown ->
                                shown.inked()
                                        .map(
                                                file ->
                                                        vault.open(
                                                                file,
                                                                Access.of(
                                                                        Actor.of(viewer),
                                                                        Verb.SAW,
                                                                        shown.inWords()))));
    }

    /**
     * The original as it came, for a technician who says why; logged before it is decrypted.
     *
     * @throws org.inkwell.vault.GoneException if it was destroyed already
     */
    public Optional<byte[]> original(Viewer viewer, UUID id, String reason) {
        if (!viewer.is(Role.TECHNICIAN) || reason.isBlank()) {
            return Optional.empty();
        }
        return find(viewer, id)
                .map(
                        shown ->
                                vault.open(
                                        shown.original(),
                                        new Access(
                                                Actor.of(viewer),
                                                Verb.OPENED,
                                                "original of " + shown.inWords(),
                                                reason)));
    }

    /** As {@link #find}, for a change: whoever changes it at the same moment comes first. */
    Optional<Attachment> held(Viewer viewer, UUID id) {
        var found = find(viewer, id);
        found.ifPresent(shot -> rows.refresh(shot, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** More to ink, as its sender drew it: the picture waits to be inked anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean inkMore(Viewer viewer, UUID id, List<Box> boxes) {
        return inkMore(viewer, id, shot -> boxes.forEach(box -> rows.persist(Mark.drawn(id, box))));
    }

    /** The same of a document: words that its sender wants inked besides. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean inkToo(Viewer viewer, UUID id, Set<String> words) {
        return inkMore(viewer, id, file -> chosen.add(viewer, file, words));
    }

    private boolean inkMore(Viewer viewer, UUID id, Consumer<Attachment> change) {
        var found = held(viewer, id).filter(shot -> shot.state() == Attachment.State.INKED);
        if (found.isEmpty() || !holdsOriginal(found.get())) {
            return false;
        }
        change.accept(found.get());
        found.get().waitAgain();
        agenda.add(ERRAND, id.toString());
        return true;
    }

    /**
     * Its sender takes it back: it goes to nobody, original and what was made of it go. Once more
     * changes nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeOff(Viewer viewer, UUID id) {
        var found = held(viewer, id).filter(shot -> shot.state() != Attachment.State.RELEASED);
        found.filter(Attachment::undecided)
                .ifPresent(
                        shot -> {
                            shot.decided(
                                    Attachment.State.REFUSED,
                                    new Verdict(
                                            viewer.name(),
                                            "Taken back by its sender.",
                                            null,
                                            clock.instant()));
                            chosen.forget(shot);
                            vault.condemn(shot.original());
                            shot.inked().ifPresent(vault::condemn);
                        });
        return found.isPresent();
    }

    /** How many other pictures of its school wait for a person. */
    public long othersInReview(Attachment attachment) {
        return rows.createQuery(
                        "select count(s) from Attachment s where s.school = :school"
                                + " and s.state = :inked and s.id <> :id",
                        Long.class)
                .setParameter("school", attachment.school())
                .setParameter("inked", Attachment.State.INKED)
                .setParameter("id", attachment.id())
                .getSingleResult();
    }

    /** Whether the original can still be looked at. */
    public boolean holdsOriginal(Attachment attachment) {
        return vault.holds(attachment.original());
    }
}
