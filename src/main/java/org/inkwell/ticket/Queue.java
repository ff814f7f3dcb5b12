package org.inkwell.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.review.Attachment;

/** Many tickets at once, without their stories. */
@ApplicationScoped
public class Queue {

    /** Rows of a page. */
    public static final int PAGE = 50;

    /** An empty list is no list to the database; no school has this id. */
    private static final Set<UUID> NO_SCHOOL = Set.of(new UUID(0, 0));

    private static final Set<Attachment.State> TO_REVIEW =
            EnumSet.of(Attachment.State.INKED, Attachment.State.HELD);
    private static final String ROWS =
            "select new org.inkwell.ticket.Queue$Row(t.id, t.title, c.name, v.name, t.raisedByName,"
                    + " t.assigneeName, t.channel, t.kind, t.urgency, t.state, t.raisedAt, (select"
                    + " count(s) from Attachment s where s.ticket = t.id), (select count(s) from"
                    + " Attachment s where s.ticket = t.id and s.state in :undecided)) from"
                    + " Ticket t join School c on c.id = t.school join Service v on v.id = t.service"
                    + " where t.state in :states and (t.state <> :draft or t.raisedBy = :me) and"
                    + " (:everywhere = true or (t.school in :schools and (:ofSchools = true or"
                    + " t.raisedBy = :me))) order by case t.urgency"
                    + " when org.inkwell.ticket.Urgency.CRITICAL then 0"
                    + " when org.inkwell.ticket.Urgency.HIGH then 1"
                    + " when org.inkwell.ticket.Urgency.NORMAL then 2 else 3 end, t.raisedAt";

    private final EntityManager rows;
    private final AccessLog log;

    @Inject
    public Queue(EntityManager rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    protected Queue() {
        this(null, null);
    }

    /**
     * One row.
     *
     * @param assigneeName or null
     * @param toReview attachments that wait for a person
     */
    public record Row(
            long id,
            String title,
            String school,
            String service,
            String raisedByName,
            String assigneeName,
            Channel channel,
            TicketKind kind,
            Urgency urgency,
            Ticket.State state,
            Instant raisedAt,
            long attachments,
            long toReview) {}

    /**
     * What the viewer may see, the most urgent first and then the oldest; one row more than a page
     * if there is a next one. Logged.
     *
     * @param states to show
     * @param page counted from 0
     */
    @Transactional
    public List<Row> page(Viewer viewer, Set<Ticket.State> states, int page) {
        log.append(Access.of(Actor.of(viewer), Verb.SAW, "tickets, page " + (page + 1)));
        return rows.createQuery(ROWS, Row.class)
                .setParameter("states", states)
                .setParameter("draft", Ticket.State.DRAFT)
                .setParameter("undecided", TO_REVIEW)
                .setParameter("me", viewer.id())
                .setParameter("everywhere", viewer.is(Role.TECHNICIAN))
                .setParameter("ofSchools", viewer.is(Role.REPRESENTATIVE))
                .setParameter("schools", viewer.schools().isEmpty() ? NO_SCHOOL : viewer.schools())
                .setFirstResult(page * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}
