package org.inkwell.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.Box;
import org.inkwell.review.Attachments;
import org.inkwell.review.Upload;
import org.inkwell.school.Schools;

/** Tickets: raised, looked at and brought to an end. */
@ApplicationScoped
public class Tickets {

    private final EntityManager rows;
    private final Attachments attachments;
    private final Schools schools;
    private final Conversation conversation;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Tickets(
            EntityManager rows,
            Attachments attachments,
            Schools schools,
            Conversation conversation,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.schools = schools;
        this.conversation = conversation;
        this.log = log;
        this.clock = clock;
    }

    protected Tickets() {
        this(null, null, null, null, null, null);
    }

    /**
     * Station 2. A ticket and its attachments' rows; a draft where its sender first looks at what
     * will be inked. Empty if the viewer may not log for the school.
     *
     * <p>Next: {@link Attachments#receive}
     */
    @Transactional
    public Optional<Ticket> raise(Viewer viewer, NewTicket asked, boolean draft) {
        var school =
                schools.find(asked.school())
                        .filter(found -> viewer.mayLogFor(found.id()))
                        .filter(found -> schools.service(asked.service()).isPresent());
        if (school.isEmpty()) {
            return Optional.empty();
        }
        await(asked.submission());
        var sentBefore = bySubmission(viewer, asked);
        if (sentBefore.isPresent()) {
            return sentBefore;
        }
        var state = draft ? Ticket.State.DRAFT : Ticket.State.OPEN;
        var ticket = new Ticket(asked, viewer, state, clock.instant());
        rows.persist(ticket);
        rows.flush();
        receive(ticket, asked.uploads());
        attachments.withhold(ticket.id(), draft);
        note(viewer, Verb.RECEIVED, ticket);
        return Optional.of(ticket);
    }

    /** The ticket to show; logged. Empty as well when the viewer may not see it. */
    @Transactional
    public Optional<Ticket> open(Viewer viewer, long id) {
        var ticket = find(viewer, id);
        if (ticket.isPresent()) {
            log.append(Access.of(Actor.of(viewer), Verb.SAW, "ticket " + id));
        }
        return ticket;
    }

    /** As {@link #open}, for a step that shows nothing of it. */
    public Optional<Ticket> find(Viewer viewer, long id) {
        return Optional.ofNullable(rows.find(Ticket.class, id))
                .filter(ticket -> viewer.maySee(ticket.school(), ticket.raisedBy()))
                .filter(ticket -> ticket.state() != Ticket.State.DRAFT || mine(viewer, ticket));
    }

    /** The viewer's draft goes to the desk. */
    @Transactional
    public boolean send(Viewer viewer, long id) {
        return find(viewer, id)
                .filter(ticket -> mine(viewer, ticket))
                .map(
                        ticket -> {
                            rows.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
                            if (ticket.state() == Ticket.State.DRAFT) {
                                ticket.become(Ticket.State.OPEN);
                                attachments.withhold(id, false);
                                ticket.touch(clock.instant());
                                note(viewer, Verb.CHANGED, ticket);
                            }
                            return true;
                        })
                .orElse(false);
    }

    /** The viewer's own draft: more to ink on one of its pictures. */
    @Transactional
    public boolean inkMore(Viewer viewer, long id, UUID attachment, List<Box> boxes) {
        return amend(viewer, id, attachment, () -> attachments.inkMore(viewer, attachment, boxes));
    }

    /** The viewer's own draft: words that go from one of its documents besides. */
    @Transactional
    public boolean inkToo(Viewer viewer, long id, UUID attachment, Set<String> words) {
        return amend(viewer, id, attachment, () -> attachments.inkToo(viewer, attachment, words));
    }

    /** The viewer's own draft: one of its files is not to be sent. */
    @Transactional
    public boolean takeOff(Viewer viewer, long id, UUID attachment) {
        return amend(viewer, id, attachment, () -> attachments.takeOff(viewer, attachment));
    }

    /**
     * A supplier's answer with what came with it, once for each mail; the ticket is open again.
     *
     * @param mailId the mail's Message-ID
     */
    @Transactional
    public void answered(
            long id, String supplierName, String text, String mailId, List<Upload> uploads) {
        conversation
                .answered(id, supplierName, text, mailId)
                .ifPresent(ticket -> receive(ticket, uploads));
    }

    @Transactional
    public boolean take(Viewer viewer, long id) {
        return work(viewer, id, ticket -> ticket.take(viewer), "took the ticket");
    }

    @Transactional
    public boolean resolve(Viewer viewer, long id) {
        return work(
                viewer, id, ticket -> ticket.become(Ticket.State.RESOLVED), "resolved the ticket");
    }

    @Transactional
    public boolean reopen(Viewer viewer, long id) {
        return work(viewer, id, ticket -> ticket.become(Ticket.State.OPEN), "reopened the ticket");
    }

    /** A supplier has been asked; joins the escalation's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void escalated(Viewer viewer, long id, String supplierName) {
        work(
                viewer,
                id,
                ticket -> ticket.become(Ticket.State.WITH_SUPPLIER),
                "asked " + supplierName + " for help");
    }

    private void receive(Ticket ticket, List<Upload> uploads) {
        var keep = schools.find(ticket.school()).orElseThrow().keep();
        attachments.receive(ticket.id(), ticket.school(), ticket.raisedBy(), keep, uploads);
    }

    private boolean amend(Viewer viewer, long id, UUID attachment, BooleanSupplier change) {
        var draft =
                find(viewer, id)
                        .filter(ticket -> ticket.state() == Ticket.State.DRAFT)
                        .filter(
                                ticket ->
                                        attachments.of(id).stream()
                                                .anyMatch(shot -> shot.id().equals(attachment)));
        if (draft.isEmpty() || !change.getAsBoolean()) {
            return false;
        }
        note(viewer, Verb.CHANGED, draft.get());
        return true;
    }

    private boolean work(Viewer viewer, long id, Consumer<Ticket> change, String words) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return false;
        }
        var ticket = find(viewer, id);
        ticket.ifPresent(
                found -> {
                    rows.refresh(found, LockModeType.PESSIMISTIC_WRITE);
                    change.accept(found);
                    conversation.add(found, Message.Kind.EVENT, viewer.name(), words);
                    note(viewer, Verb.CHANGED, found);
                });
        return ticket.isPresent();
    }

    /** A form that comes twice at once: the second waits until the first is a ticket. */
    private void await(UUID submission) {
        rows.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?)) as held")
                .setParameter(1, submission.getMostSignificantBits())
                .getSingleResult();
    }

    private Optional<Ticket> bySubmission(Viewer viewer, NewTicket asked) {
        return rows
                .createQuery(
                        "select t from Ticket t where t.submission = :submission", Ticket.class)
                .setParameter("submission", asked.submission())
                .getResultList()
                .stream()
                .filter(ticket -> mine(viewer, ticket))
                .findFirst();
    }

    private static boolean mine(Viewer viewer, Ticket ticket) {
        return ticket.raisedBy().equals(viewer.id());
    }

    private void note(Viewer viewer, Verb verb, Ticket ticket) {
        log.record(Access.of(Actor.of(viewer), verb, "ticket " + ticket.id()));
    }
}
