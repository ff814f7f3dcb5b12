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
import org.inkwell.handover.Handovers;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.post.Along;
import org.inkwell.post.Letters;
import org.inkwell.post.Slip;
import org.inkwell.review.ReleasedFile;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.Tickets;

/** Tickets that go on to suppliers. */
@ApplicationScoped
public class Escalations {

    private final EntityManager rows;
    private final Tickets tickets;
    private final Packing packing;
    private final Letters letters;
    private final Handovers handovers;
    private final Certificates certificates;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Escalations(
            EntityManager rows,
            Tickets tickets,
            Packing packing,
            Letters letters,
            Handovers handovers,
            Certificates certificates,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.packing = packing;
        this.letters = letters;
        this.handovers = handovers;
        this.certificates = certificates;
        this.log = log;
        this.clock = clock;
    }

    protected Escalations() {
        this(null, null, null, null, null, null, null, null);
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
                .map(ticket -> packing.pack(viewer, ticket, request))
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
        certificates.keep(viewer, escalation, parcel.wrapped().vouched());
        letters.queue(
                escalation.id(),
                ticketId,
                parcel.supplier().email(),
                parcel.subject(),
                parcel.body(),
                along(ticket, parcel));
        tickets.escalated(viewer, ticketId, parcel.supplier().name());
        log.record(
                new Access(
                        Actor.of(viewer),
                        Verb.ESCALATED,
                        "ticket " + ticketId + " to " + parcel.supplier().name(),
                        request.reason()));
        return new Outcome.Ready(parcel);
    }

    /** Released files go from the vault when the mail goes; what the desk made goes as it is. */
    private Along along(Ticket ticket, Parcel parcel) {
        var wrapped = parcel.wrapped();
        var link =
                wrapped.archive()
                        .map(
                                archive ->
                                        handovers.keep(
                                                ticket.id(),
                                                ticket.school(),
                                                parcel.supplier().name(),
                                                archive.bytes()));
        var files = link.isEmpty() ? parcel.files() : List.<ReleasedFile>of();
        var released = wrapped.enclosed().subList(0, files.size());
        var slips =
                wrapped.enclosed().stream()
                        .skip(files.size())
                        .map(item -> new Slip(item.name(), item.mediaType(), item.bytes()))
                        .toList();
        var hashes = released.stream().map(item -> item.digest().sha256()).toList();
        return new Along(files, Along.sha256(hashes), slips, link);
    }

    /** The newest hundred, for the data-protection manager. */
    List<Escalation> newest(Viewer viewer) {
        if (!viewer.is(Role.PROTECTION_LEAD)) return List.of();
        return rows.createQuery(
                        "select e from Escalation e order by e.escalatedAt desc", Escalation.class)
                .setMaxResults(100)
                .getResultList();
    }
}
