package org.inkwell.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Visit;
import org.inkwell.redaction.document.Preview;

/** What was made of a document, to those who may see it; no cache keeps it. */
@Path("tickets/{ticket}/attachments/{attachment}")
@RequestScoped
public class DocumentPages {
    private static final String PNG = "image/png";

    @Inject Attachments attachments;
    @Inject Visit visit;

    @PathParam("attachment")
    UUID id;

    /**
     * A technician reads what would leave, and decides.
     *
     * @param all of the ticket, in their order
     * @param preview empty where there is nothing to be seen
     * @param holdsOriginal whether it can still be inked anew
     */
    public record DocumentReview(
            Attachment shown,
            List<Attachment> all,
            Optional<Preview> preview,
            boolean holdsOriginal,
            Typed typed,
            Faults faults,
            String done)
            implements Page {

        /** The next one after this that waits for a person. */
        public Optional<Attachment> next() {
            return Following.after(shown, all);
        }
    }

    /** A page of a PDF, or a picture in another document. */
    @GET
    @Path("pictures/{number}.png")
    @Produces(PNG)
    @Operation(hidden = true)
    public Response picture(@PathParam("number") int number) {
        var viewer = visit.viewer();
        var ending =
                attachments
                        .find(viewer, id)
                        .filter(shown -> !shown.isPicture())
                        .flatMap(Attachment::ending)
                        .orElseThrow(Problem::notFound);
        var png =
                attachments.made(viewer, id).flatMap(made -> Preview.picture(made, ending, number));
        return Response.ok(png.orElseThrow(Problem::notFound), PNG).build();
    }

    /** Exactly the bytes that would leave, to be kept and opened elsewhere. */
    @GET
    @Path("file")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response file() {
        var viewer = visit.viewer();
        var shown = attachments.find(viewer, id).orElseThrow(Problem::notFound);
        var bytes = attachments.made(viewer, id).orElseThrow(Problem::notFound);
        return Response.ok(bytes, Ending.mediaType(shown.ending().orElseThrow()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + shown.neutralName() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
