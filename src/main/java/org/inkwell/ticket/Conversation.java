package org.inkwell.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;

/** What is said on tickets. */
@ApplicationScoped
public class Conversation {

    public static final int LONGEST = 20_000;

    private final EntityManager rows;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Conversation(EntityManager rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    protected Conversation() {
        this(null, null, null);
    }

    /** What the viewer may read of a ticket that they may see, oldest first. */
    public List<Message> of(Viewer viewer, Ticket ticket) {
        return rows
                .createQuery(
                        "select m from Message m where m.ticket = :ticket order by m.at, m.number",
                        Message.class)
                .setParameter("ticket", ticket.id())
                .getResultList()
                .stream()
                .filter(message -> viewer.is(Role.TECHNICIAN) || forTheSchool(message))
                .toList();
    }

    /** A reply that school and desk read, on a ticket that the viewer was given. */
    @Transactional
    public void reply(Viewer viewer, Ticket ticket, String text) {
        say(viewer, ticket, Message.Kind.REPLY, text);
    }

    /** A note among technicians; false if the viewer is none. */
    @Transactional
    public boolean note(Viewer viewer, Ticket ticket, String text) {
        if (!viewer.is(Role.TECHNICIAN)) {
            return false;
        }
        say(viewer, ticket, Message.Kind.NOTE, text);
        return true;
    }

    /** As {@link Tickets#answered}, without the files; none if there is nothing to be done. */
    Optional<Ticket> answered(long ticketId, String supplierName, String text, String mailId) {
        var ticket = rows.find(Ticket.class, ticketId);
        if (ticket == null || heard(mailId)) {
            return Optional.empty();
        }
        add(ticket, Message.Kind.ANSWER, supplierName, text, mailId);
        if (ticket.state() == Ticket.State.WITH_SUPPLIER) {
            ticket.become(Ticket.State.OPEN);
        }
        var supplier = new Actor("supplier", supplierName);
        log.record(Access.of(supplier, Verb.ANSWERED, "ticket " + ticketId));
        return Optional.of(ticket);
    }

    void add(Ticket ticket, Message.Kind kind, String authorName, String text) {
        add(ticket, kind, authorName, text, null);
    }

    private void say(Viewer viewer, Ticket ticket, Message.Kind kind, String text) {
        add(rows.find(Ticket.class, ticket.id()), kind, viewer.name(), text, null);
        log.record(Access.of(Actor.of(viewer), Verb.ANSWERED, "ticket " + ticket.id()));
    }

    private void add(
            Ticket ticket, Message.Kind kind, String authorName, String text, String mailId) {
        var now = clock.instant();
        rows.persist(new Message(ticket.id(), now, kind, authorName, text, mailId));
        ticket.touch(now);
    }

    private boolean heard(String mailId) {
        return !rows.createQuery("select m.id from Message m where m.mailId = :mailId", UUID.class)
                .setParameter("mailId", mailId)
                .getResultList()
                .isEmpty();
    }

    private static boolean forTheSchool(Message message) {
        return message.kind() == Message.Kind.REPLY || message.kind() == Message.Kind.EVENT;
    }
}
