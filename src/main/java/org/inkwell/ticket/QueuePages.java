package org.inkwell.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Page;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;

/** Many tickets at once: the technicians' queue, and what a school has asked for. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QueuePages {
    @Inject Queue queue;
    @Inject Visit visit;

    /**
     * The technicians' queue.
     *
     * @param show which tab
     * @param page counted from 0
     * @param more whether there is a next page
     */
    public record QueuePage(List<Queue.Row> rows, String show, int page, boolean more)
            implements Page {
        public long toReview() {
            return rows.stream().mapToLong(Queue.Row::toReview).sum();
        }
    }

    /** What the viewer has asked for, or the viewer's schools have. */
    public record Requests(List<Queue.Row> rows, int page, boolean more) implements Page {}

    @GET
    @Path("queue")
    @Operation(hidden = true)
    public QueuePage queue(
            @QueryParam("show") @DefaultValue("open") String show,
            @QueryParam("page") @DefaultValue("0") int page) {
        var rows = rows(visit.as(Role.TECHNICIAN), states(show), page);
        return new QueuePage(first(rows), show, page, rows.size() > Queue.PAGE);
    }

    @GET
    @Path("requests")
    @Operation(hidden = true)
    public Requests requests(@QueryParam("page") @DefaultValue("0") int page) {
        var viewer = visit.as(Role.STAFF, Role.REPRESENTATIVE);
        var rows = rows(viewer, EnumSet.allOf(Ticket.State.class), page);
        return new Requests(first(rows), page, rows.size() > Queue.PAGE);
    }

    private List<Queue.Row> rows(Viewer viewer, Set<Ticket.State> states, int page) {
        return queue.page(viewer, states, Math.max(0, page));
    }

    private static List<Queue.Row> first(List<Queue.Row> rows) {
        return rows.stream().limit(Queue.PAGE).toList();
    }

    private static Set<Ticket.State> states(String show) {
        return switch (show) {
            case "supplier" -> Set.of(Ticket.State.WITH_SUPPLIER);
            case "resolved" -> Set.of(Ticket.State.RESOLVED);
            default -> Set.of(Ticket.State.OPEN, Ticket.State.WITH_SUPPLIER);
        };
    }
}
