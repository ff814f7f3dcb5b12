package org.inkwell.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Posted;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.review.Upload;
import org.inkwell.school.Schools;

/** Raising a ticket: by those at a school, or by a technician who takes their call. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TicketPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Tickets tickets;
    @Inject Schools schools;
    @Inject Visit visit;

    /** The form for those at a school. */
    public record NewRequest(Choices choices, Typed typed, Faults faults) implements Page {}

    /** The form for a technician on the telephone. */
    public record NewCall(Choices choices, Typed typed, Faults faults) implements Page {}

    @GET
    @Path("new-request")
    @Operation(hidden = true)
    public NewRequest newRequest() {
        var viewer = visit.as(Role.STAFF, Role.REPRESENTATIVE);
        return new NewRequest(choices(viewer, Typed.nothing()), Typed.nothing(), Faults.none());
    }

    @GET
    @Path("new-call")
    @Operation(hidden = true)
    public NewCall newCall() {
        var viewer = visit.as(Role.TECHNICIAN);
        return new NewCall(choices(viewer, Typed.nothing()), Typed.nothing(), Faults.none());
    }

    /**
     * Station 1. What the form says becomes a ticket, or the form comes back with what is wrong.
     *
     * <p>Next: {@link Tickets#raise}
     */
    @POST
    @Path("new-request")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response raise(List<EntityPart> parts) throws IOException {
        var viewer = visit.as(Role.STAFF, Role.REPRESENTATIVE);
        var form = new TicketForm(new Posted(parts, Upload.MOST_BYTES), Channel.PORTAL);
        var faults = form.faults();
        if (faults.any()) {
            return again(new NewRequest(choices(viewer, form.typed()), form.typed(), faults));
        }
        var asked = form.ticket();
        var ticket = tickets.raise(viewer, asked, !asked.uploads().isEmpty());
        var id = ticket.orElseThrow(TicketPages::notYours).id();
        return to(asked.uploads().isEmpty() ? "/tickets/" + id + "?done=sent" : check(id));
    }

    @POST
    @Path("new-call")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response log(List<EntityPart> parts) throws IOException {
        var viewer = visit.as(Role.TECHNICIAN);
        var form = new TicketForm(new Posted(parts, Upload.MOST_BYTES), Channel.CALL);
        var faults = form.faults();
        if (faults.any()) {
            return again(new NewCall(choices(viewer, form.typed()), form.typed(), faults));
        }
        var ticket = tickets.raise(viewer, form.ticket(), false);
        return to("/tickets/" + ticket.orElseThrow(TicketPages::notYours).id() + "?done=logged");
    }

    private Choices choices(Viewer viewer, Typed typed) {
        return Choices.of(viewer, schools, typed.id("submission").orElseGet(UUID::randomUUID));
    }

    private static String check(long id) {
        return "/tickets/" + id + "/check";
    }

    private static Response again(Page page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }

    private static Problem notYours() {
        return Problem.forbidden("Your account may not raise tickets for this school.");
    }
}
