package org.inkwell.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Visit;
import org.inkwell.review.DrawnBoxes;
import org.inkwell.review.Place;
import org.inkwell.review.Places;
import org.inkwell.review.Screenshot;
import org.inkwell.review.Screenshots;

/** A sender looks at what will be inked, inks more, and sends (R48). */
@Path("tickets/{ticket}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Tickets tickets;
    @Inject Screenshots screenshots;
    @Inject Visit visit;

    @PathParam("ticket")
    long id;

    /** The pictures of a draft, on their way from waiting to inked. */
    public record Check(Ticket ticket, List<Screenshot> screenshots, String done) implements Page {
        public boolean waiting() {
            return anyWaiting(screenshots);
        }
    }

    /** The part of it that changes by itself. */
    public record CheckPictures(Ticket ticket, List<Screenshot> screenshots) implements Page {
        public boolean waiting() {
            return anyWaiting(screenshots);
        }
    }

    /** One picture of a draft, to ink more on it. */
    public record InkMore(
            Ticket ticket, Screenshot shown, List<Place> places, Typed typed, Faults faults)
            implements Page {}

    @GET
    @Path("check")
    @Operation(hidden = true)
    public Response check(@QueryParam("done") @DefaultValue("") String done) {
        var ticket = tickets.open(visit.viewer(), id).orElseThrow(Problem::notFound);
        if (ticket.state() != Ticket.State.DRAFT) return to("");
        return Response.ok(new Check(ticket, screenshots.of(id), done)).build();
    }

    @GET
    @Path("check/pictures")
    @Operation(hidden = true)
    public CheckPictures pictures() {
        return new CheckPictures(draft(), screenshots.of(id));
    }

    @GET
    @Path("check/{screenshot}")
    @Operation(hidden = true)
    public InkMore look(@PathParam("screenshot") UUID screenshot) {
        return inkMore(screenshot, Typed.nothing(), Faults.none());
    }

    @POST
    @Path("check/{screenshot}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ink(
            @PathParam("screenshot") UUID screenshot, MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var drawn = DrawnBoxes.read(typed);
        if (drawn.isEmpty() || drawn.get().isEmpty()) {
            var faults = Faults.of("x", "Draw at least one box, or enter where it is");
            var again = inkMore(screenshot, typed, faults);
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
        if (!tickets.inkMore(visit.viewer(), id, screenshot, drawn.get())) {
            throw Problem.conflict("This picture cannot be inked any more.");
        }
        return to("/check?done=inking");
    }

    @POST
    @Path("check/{screenshot}/remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("screenshot") UUID screenshot) {
        if (!tickets.takeOff(visit.viewer(), id, screenshot)) throw Problem.notFound();
        return to("/check?done=removed");
    }

    @POST
    @Path("send")
    @Operation(hidden = true)
    public Response send() {
        if (!tickets.send(visit.viewer(), id)) throw Problem.notFound();
        return to("?done=sent");
    }

    private InkMore inkMore(UUID screenshot, Typed typed, Faults faults) {
        var ticket = draft();
        var shown =
                screenshots
                        .find(visit.viewer(), screenshot)
                        .filter(found -> found.ticket() == id && found.inked().isPresent())
                        .orElseThrow(Problem::notFound);
        return new InkMore(
                ticket,
                shown,
                Places.of(screenshots.marks(shown), screenshots.doubts(shown)),
                typed,
                faults);
    }

    private Ticket draft() {
        return tickets.find(visit.viewer(), id)
                .filter(ticket -> ticket.state() == Ticket.State.DRAFT)
                .orElseThrow(Problem::notFound);
    }

    private Response to(String place) {
        return Response.seeOther(URI.create("/tickets/" + id + place)).build();
    }

    private static boolean anyWaiting(List<Screenshot> screenshots) {
        return screenshots.stream().anyMatch(shot -> shot.state() == Screenshot.State.WAITING);
    }
}
