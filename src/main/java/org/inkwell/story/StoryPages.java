package org.inkwell.story;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.review.Attachment;
import org.inkwell.review.Attachments;
import org.inkwell.school.School;
import org.inkwell.school.Schools;
import org.inkwell.school.Service;
import org.inkwell.ticket.Conversation;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.Tickets;

/** A ticket as its story, and what people add to it. */
@Path("tickets/{ticket}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class StoryPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Tickets tickets;
    @Inject Stories stories;
    @Inject Attachments attachments;
    @Inject Conversation conversation;
    @Inject Schools schools;
    @Inject Visit visit;

    @PathParam("ticket")
    long id;

    /**
     * The ticket.
     *
     * @param mine whether the viewer took it
     */
    public record Story(
            Ticket ticket,
            String school,
            String service,
            List<Chapter> chapters,
            List<Attachment> attachments,
            boolean mine,
            Typed typed,
            Faults faults,
            String done)
            implements Page {

        public boolean waiting() {
            return attachments.stream().anyMatch(shot -> shot.state() == Attachment.State.WAITING);
        }
    }

    /** The pictures of it, which change by themselves. */
    public record Pictures(long ticket, List<Attachment> attachments) implements Page {
        public boolean waiting() {
            return attachments.stream().anyMatch(shot -> shot.state() == Attachment.State.WAITING);
        }
    }

    @GET
    @Operation(hidden = true)
    public Response tell(@QueryParam("done") @DefaultValue("") String done) {
        var ticket = tickets.open(visit.viewer(), id).orElseThrow(Problem::notFound);
        if (ticket.state() == Ticket.State.DRAFT) return to("/check");
        return Response.ok(story(ticket, Typed.nothing(), Faults.none(), done)).build();
    }

    @GET
    @Path("pictures")
    @Operation(hidden = true)
    public Pictures pictures() {
        found();
        return new Pictures(id, attachments.of(id));
    }

    @POST
    @Path("replies")
    @Operation(hidden = true)
    public Response reply(@FormParam("reply") @DefaultValue("") String text) {
        var fault = fault("reply", text);
        if (fault.any()) return again("reply", text, fault);
        conversation.reply(visit.viewer(), found(), text.strip());
        return to("?done=replied");
    }

    @POST
    @Path("notes")
    @Operation(hidden = true)
    public Response note(@FormParam("note") @DefaultValue("") String text) {
        var viewer = visit.as(Role.TECHNICIAN);
        var fault = fault("note", text);
        if (fault.any()) return again("note", text, fault);
        conversation.note(viewer, found(), text.strip());
        return to("?done=noted");
    }

    @POST
    @Path("take")
    @Operation(hidden = true)
    public Response take() {
        return done(tickets.take(technician(), id), "?done=taken");
    }

    @POST
    @Path("resolve")
    @Operation(hidden = true)
    public Response resolve() {
        return done(tickets.resolve(technician(), id), "?done=resolved");
    }

    @POST
    @Path("reopen")
    @Operation(hidden = true)
    public Response reopen() {
        return done(tickets.reopen(technician(), id), "?done=reopened");
    }

    private Viewer technician() {
        return visit.as(Role.TECHNICIAN);
    }

    private Ticket found() {
        return tickets.find(visit.viewer(), id).orElseThrow(Problem::notFound);
    }

    private static Faults fault(String field, String text) {
        return Faults.none()
                .unless(!text.isBlank(), field, "Write something first")
                .unless(
                        text.length() <= Conversation.LONGEST,
                        field,
                        "It must be 20,000 characters or fewer");
    }

    private Response again(String field, String text, Faults faults) {
        var typed = new Typed(Map.of(field, List.of(text)));
        var page = story(found(), typed, faults, "");
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private Story story(Ticket ticket, Typed typed, Faults faults, String done) {
        return new Story(
                ticket,
                schools.find(ticket.school()).map(School::name).orElse(""),
                schools.service(ticket.service()).map(Service::name).orElse(""),
                stories.of(visit.viewer(), ticket),
                attachments.of(id),
                ticket.takenBy(visit.viewer()),
                typed,
                faults,
                done);
    }

    private Response done(boolean done, String place) {
        if (!done) throw Problem.notFound();
        return to(place);
    }

    private Response to(String place) {
        return Response.seeOther(URI.create("/tickets/" + id + place)).build();
    }
}
