package org.inkwell.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.JsonFields;
import org.inkwell.page.Problem;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.vault.FileId;

/** Decisions on attachments, for programs. */
@Path("/api/tickets/{ticket}/attachments/{attachment}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewApi {

    @Inject Visit visit;
    @Inject Attachments attachments;
    @Inject Reviews reviews;

    @PathParam("ticket")
    long ticket;

    @PathParam("attachment")
    UUID id;

    @GET
    @Operation(summary = "How far an attachment has come, and which places of it are inked")
    public JsonObject look() {
        var found = found(visit.viewer());
        return AttachmentJson.of(found, attachments.marks(found));
    }

    @GET
    @Path("inked")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file as it was inked: a PNG, or a document of its kind; logged")
    public Response inked() {
        var viewer = visit.viewer();
        var found = found(viewer);
        var bytes = attachments.made(viewer, found.id()).orElseThrow(Problem::notFound);
        return Response.ok(bytes, Ending.mediaType(found.ending().orElseThrow())).build();
    }

    @POST
    @Path("ink-too")
    @Operation(
            summary = "Words that go from a document besides: it is inked anew",
            description = "{\"words\": words with blanks between them}")
    public JsonObject inkToo(String body) {
        var viewer = visit.viewer();
        var typed = JsonFields.of(body);
        var faults = TypedWords.faults(typed);
        if (faults.any()) throw Problem.unacceptable(faults.all().get(0).sentence() + ".");
        return decided(viewer, reviews.inkToo(viewer, found(viewer).id(), TypedWords.of(typed)));
    }

    @POST
    @Path("release")
    @Operation(
            summary = "The file may go to suppliers",
            description = "{\"inked\": the id of the inked file that was looked at}")
    public JsonObject release(String body) {
        var viewer = visit.viewer();
        var found = found(viewer);
        var seen =
                JsonFields.of(body)
                        .id("inked")
                        .orElseThrow(() -> Problem.unacceptable("Name the inked file you saw."));
        return decided(viewer, reviews.release(viewer, found.id(), new FileId(seen)));
    }

    @POST
    @Path("refuse")
    @Operation(
            summary = "The file goes to nobody",
            description = "{\"reason\": why it must not be used}")
    public JsonObject refuse(String body) {
        var viewer = visit.viewer();
        var reason = JsonFields.of(body).of("reason");
        return decided(viewer, reviews.refuse(viewer, found(viewer).id(), reason));
    }

    private JsonObject decided(Viewer viewer, Decision decision) {
        return decision.fold(
                () -> AttachmentJson.of(found(viewer), attachments.marks(found(viewer))),
                sentence -> {
                    throw Problem.conflict(sentence);
                });
    }

    private Attachment found(Viewer viewer) {
        return attachments
                .find(viewer, id)
                .filter(shot -> shot.ticket() == ticket)
                .orElseThrow(Problem::notFound);
    }
}
