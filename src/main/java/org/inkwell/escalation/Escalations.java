package org.inkwell.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.post.Letters;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.Tickets;

/** Tickets that go on to suppliers. */
@ApplicationScoped
public class Escalations {

    private final EntityManager rows;
    private final Tickets tickets;
    private final Packing packing;
    private final Letters letters;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Escalations(
            EntityManager rows,
            Tickets tickets,
            Packing packing,
            Letters letters,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.packing = packing;
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    protected Escalations() {
        this(null, null, null, null, null, null);
    }

    /** Exactly what {@link #escalate} would send, and whether it would. */
    public Outcome preview(Viewer viewer, long ticketId, Request request) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return new Outcome.Refused("Only a technician asks suppliers for help.");
        }
        if (request.reason().isBlank()) {
            return new Outcome.Refused("Say why the supplier is needed.");
        }
        return tickets.find(viewer, ticketId)
                .map(ticket -> packing.pack(ticket, request))
                .orElseGet(() -> new Outcome.Refused("There is no such ticket."));
    }

    /**
     * Station 6. The letter stands in the outbox when this commits, and only then.
     *
     * <p>Next: {@link Letters#queue}
     *
     * @param seen digest of the parcel that the viewer previewed
     */
    @Transactional
    public Outcome escalate(Viewer viewer, long ticketId, Request request, String seen) {
        return preview(viewer, ticketId, request)
                .fold(
                        parcel -> send(viewer, ticketId, request, parcel, seen),
                        Outcome.Refused::new);
    }

    /** Oldest first, for whoever may see the ticket. */
    public List<Escalation> of(Ticket ticket) {
        return rows.createQuery(
                        "select e from Escalation e where e.ticket = :ticket order by e.escalatedAt",
                        Escalation.class)
                .setParameter("ticket", ticket.id())
                .getResultList();
    }

    private boolean isSent(String digest) {
        return !rows.createQuery(
                        "select e.id from Escalation e where e.digest = :digest", UUID.class)
                .setParameter("digest", digest)
                .getResultList()
                .isEmpty();
    }

    private Outcome send(
            Viewer viewer, long ticketId, Request request, Parcel parcel, String seen) {
        if (!parcel.digest().equals(seen)) {
            return new Outcome.Refused(
                    "The ticket has changed since you looked at what would be sent. Look again.");
        }
        if (isSent(seen)) {
            return new Outcome.Refused("Exactly this was sent to the supplier already.");
        }
        var ticket = tickets.find(viewer, ticketId).orElseThrow();
        var escalation = new Escalation(ticket, parcel, request.reason(), viewer, clock.instant());
        rows.persist(escalation);
        rows.flush();
        letters.queue(
                escalation.id(),
                ticketId,
                parcel.supplier().email(),
                parcel.subject(),
                parcel.body(),
                parcel.files());
        tickets.escalated(viewer, ticketId, parcel.supplier().name());
        log.record(
                new Access(
                        Actor.of(viewer),
                        Verb.ESCALATED,
                        "ticket " + ticketId + " to " + parcel.supplier().name(),
                        request.reason()));
        return new Outcome.Ready(parcel);
    }
}
