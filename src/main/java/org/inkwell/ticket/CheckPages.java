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
import org.inkwell.redaction.document.Preview;
import org.inkwell.review.Attachment;
import org.inkwell.review.Attachments;
import org.inkwell.review.DrawnBoxes;
import org.inkwell.review.Place;
import org.inkwell.review.Places;
import org.inkwell.review.TypedWords;

/** A sender looks at what will be inked, inks more, and sends (R48). */
@Path("tickets/{ticket}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Tickets tickets;
    @Inject Attachments attachments;
    @Inject Visit visit;

    @PathParam("ticket")
    long id;

    /** The pictures of a draft, on their way from waiting to inked. */
    public record Check(Ticket ticket, List<Attachment> attachments, String done) implements Page {
        public boolean waiting() {
            return anyWaiting(attachments);
        }
    }

    /** The part of it that changes by itself. */
    public record CheckPictures(Ticket ticket, List<Attachment> attachments) implements Page {
        public boolean waiting() {
            return anyWaiting(attachments);
        }
    }

    /** One picture of a draft, to ink more on it. */
    public record InkMore(
            Ticket ticket, Attachment shown, List<Place> places, Typed typed, Faults faults)
            implements Page {}

    /** One document of a draft, to say what else must go from it. */
    public record CheckDocument(
            Ticket ticket, Attachment shown, Preview preview, Typed typed, Faults faults)
            implements Page {}

    @GET
    @Path("check")
    @Operation(hidden = true)
    public Response check(@QueryParam("done") @DefaultValue("") String done) {
        var ticket = tickets.open(visit.viewer(), id).orElseThrow(Problem::notFound);
        if (ticket.state() != Ticket.State.DRAFT) return to("");
        return Response.ok(new Check(ticket, attachments.of(id), done)).build();
    }

    @GET
    @Path("check/pictures")
    @Operation(hidden = true)
    public CheckPictures pictures() {
        return new CheckPictures(draft(), attachments.of(id));
    }

    @GET
    @Path("check/{attachment}")
    @Operation(hidden = true)
    public Page look(@PathParam("attachment") UUID attachment) {
        return page(attachment, Typed.nothing(), Faults.none());
    }

    @POST
    @Path("check/{attachment}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ink(
            @PathParam("attachment") UUID attachment, MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var faults = found(attachment).isPicture() ? boxFaults(typed) : TypedWords.faults(typed);
        if (faults.any()) {
            var again = page(attachment, typed, faults);
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
        if (!inked(attachment, typed)) {
            throw Problem.conflict("This file cannot be inked any more.");
        }
        return to("/check?done=inking");
    }

    private boolean inked(UUID attachment, Typed typed) {
        var viewer = visit.viewer();
        return found(attachment).isPicture()
                ? tickets.inkMore(viewer, id, attachment, DrawnBoxes.read(typed).orElseThrow())
                : tickets.inkToo(viewer, id, attachment, TypedWords.of(typed));
    }

    private static Faults boxFaults(Typed typed) {
        var drawn = DrawnBoxes.read(typed).orElse(List.of());
        return Faults.none()
                .unless(!drawn.isEmpty(), "x", "Draw at least one box, or enter where it is");
    }

    @POST
    @Path("check/{attachment}/remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("attachment") UUID attachment) {
        if (!tickets.takeOff(visit.viewer(), id, attachment)) throw Problem.notFound();
        return to("/check?done=removed");
    }

    @POST
    @Path("send")
    @Operation(hidden = true)
    public Response send() {
        if (!tickets.send(visit.viewer(), id)) throw Problem.notFound();
        return to("?done=sent");
    }

    private Page page(UUID attachment, Typed typed, Faults faults) {
        var ticket = draft();
        var shown = found(attachment);
        if (shown.isPicture()) {
            var places = Places.of(attachments.marks(shown), attachments.doubts(shown));
            return new InkMore(ticket, shown, places, typed, faults);
        }
        var made = attachments.made(visit.viewer(), attachment).orElseThrow(Problem::notFound);
        var preview = Preview.of(made, shown.ending().orElseThrow());
        return new CheckDocument(ticket, shown, preview, typed, faults);
    }

    private Attachment found(UUID attachment) {
        return attachments
                .find(visit.viewer(), attachment)
                .filter(found -> found.ticket() == id && found.isShown())
                .orElseThrow(Problem::notFound);
    }

    private Ticket draft() {
        return tickets.find(visit.viewer(), id)
                .filter(ticket -> ticket.state() == Ticket.State.DRAFT)
                .orElseThrow(Problem::notFound);
    }

    private Response to(String place) {
        return Response.seeOther(URI.create("/tickets/" + id + place)).build();
    }

    private static boolean anyWaiting(List<Attachment> attachments) {
        return attachments.stream().anyMatch(shot -> shot.state() == Attachment.State.WAITING);
    }
}
