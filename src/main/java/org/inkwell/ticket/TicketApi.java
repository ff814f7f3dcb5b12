package org.inkwell.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Posted;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.review.AttachmentJson;
import org.inkwell.review.Attachments;
import org.inkwell.review.Upload;

/** Tickets, for programs. */
@Path("/api/tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TicketApi {

    @Inject Visit visit;
    @Inject Tickets tickets;
    @Inject Attachments attachments;
    @Inject Conversation conversation;

    /**
     * Station 1. What the request says becomes a ticket.
     *
     * <p>Next: {@link Tickets#raise}
     *
     * @param key the same for the same ticket, however often it is sent
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Raise a ticket",
            description =
                    "Fields school, service (ids), kind (incident, request), urgency (low, normal,"
                            + " high, critical), affected (one, several, school), title, story,"
                            + " channel (portal, call, email, api), caller and number of a call, and"
                            + " up to ten files named attachment, of 25 MB each; of the name"
                            + " of a file its ending alone is read.")
    public Response raise(
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key, List<EntityPart> parts)
            throws IOException {
        var viewer = visit.as(Role.STAFF, Role.TECHNICIAN, Role.REPRESENTATIVE);
        var posted = new Posted(parts, Upload.MOST_BYTES);
        var form = new TicketForm(posted, channel(posted));
        var faults = form.faults();
        if (faults.any()) throw Problem.unacceptable(faults.all().get(0).sentence() + ".");
        var ticket =
                tickets.raise(viewer, form.ticket(submission(viewer, key)), false)
                        .orElseThrow(TicketApi::notYours);
        return Response.created(URI.create("/api/tickets/" + ticket.id()))
                .entity(json(viewer, ticket))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A ticket with its attachments and what was said")
    public JsonObject look(@PathParam("id") long id) {
        var viewer = visit.viewer();
        return json(viewer, tickets.open(viewer, id).orElseThrow(Problem::notFound));
    }

    private JsonObject json(Viewer viewer, Ticket ticket) {
        var shots =
                attachments.of(ticket.id()).stream()
                        .map(shot -> AttachmentJson.of(shot, attachments.marks(shot)))
                        .toList();
        return TicketJson.of(ticket, shots, conversation.of(viewer, ticket));
    }

    private Channel channel(Posted posted) {
        var typed = posted.typed();
        if (typed.of("channel").isEmpty()) return Channel.API;
        var channel =
                typed.one("channel", Channel.class)
                        .orElseThrow(
                                () -> Problem.unacceptable("Channels: portal, call, email, api."));
        if (channel == Channel.CALL) visit.as(Role.TECHNICIAN);
        return channel;
    }

    private static UUID submission(Viewer viewer, String key) {
        if (key.isBlank()) return UUID.randomUUID();
        return UUID.nameUUIDFromBytes((viewer.id() + "/" + key).getBytes(UTF_8));
    }

    private static Problem notYours() {
        return Problem.forbidden("Your account may not raise tickets for this school.");
    }
}
