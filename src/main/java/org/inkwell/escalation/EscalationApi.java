package org.inkwell.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.JsonFields;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.review.ReleasedFile;
import org.inkwell.ticket.Tickets;

/** Asking suppliers for help, for programs. */
@Path("/api/tickets/{ticket}/escalations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationApi {

    @Inject Visit visit;
    @Inject Tickets tickets;
    @Inject Escalations escalations;

    /** Shows what would be sent, or sends what was shown. */
    @POST
    @Operation(
            summary = "Ask a supplier for help",
            description =
                    "{\"supplier\", \"reason\", \"note\", \"attachments\": [ids], \"inkToo\":"
                            + " [words], \"linked\": \"yes\", \"digest\"}. With preview=true it answers what would be sent"
                            + " and its digest; without, it sends exactly what has that digest.")
    public Response escalate(
            @PathParam("ticket") long ticket,
            @QueryParam("preview") @DefaultValue("false") boolean preview,
            String body) {
        var viewer = visit.as(Role.TECHNICIAN);
        if (tickets.find(viewer, ticket).isEmpty()) throw Problem.notFound();
        var typed = JsonFields.of(body);
        var request = request(typed);
        if (preview) {
            return Response.ok(json(ready(escalations.preview(viewer, ticket, request)))).build();
        }
        var sent = ready(escalations.escalate(viewer, ticket, request, typed.of("digest")));
        return Response.created(URI.create("/api/tickets/" + ticket)).entity(json(sent)).build();
    }

    private static Request request(Typed typed) {
        return new Request(
                typed.id("supplier")
                        .orElseThrow(() -> Problem.unacceptable("Choose the supplier.")),
                typed.of("reason"),
                typed.of("note"),
                typed.all("attachments").stream()
                        .map(EscalationApi::id)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(typed.all("inkToo")),
                typed.is("linked", "yes"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            throw Problem.unacceptable("Files are named by their ids.");
        }
    }

    private static Parcel ready(Outcome outcome) {
        return outcome.fold(
                parcel -> parcel,
                sentence -> {
                    throw Problem.conflict(sentence);
                });
    }

    private static JsonObject json(Parcel parcel) {
        var files = Json.createArrayBuilder();
        parcel.files().stream().map(ReleasedFile::neutralName).forEach(files::add);
        var items = Json.createArrayBuilder();
        parcel.items().map(EscalationApi::json).forEach(items::add);
        return Json.createObjectBuilder()
                .add("recipient", parcel.supplier().email())
                .add("agreement", parcel.agreement().reference())
                .add("subject", parcel.subject().text())
                .add("body", parcel.body().text())
                .add("files", files)
                .add("way", parcel.wrapped().way().name().toLowerCase(Locale.ROOT))
                .add("items", items)
                .add("digest", parcel.digest())
                .build();
    }

    private static JsonObject json(Item item) {
        return Json.createObjectBuilder()
                .add("name", item.name())
                .add("bytes", item.digest().bytes())
                .add("sha256", item.digest().sha256())
                .build();
    }
}
