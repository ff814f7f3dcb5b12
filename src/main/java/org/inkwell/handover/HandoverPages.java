package org.inkwell.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.vault.GoneException;

/** Whoever has a link sees what it is for, and fetches it by a button; nobody signs in. */
@Path("handover/{word}")
@RequestScoped
public class HandoverPages {
    private static final int GONE = 410;

    @Inject Handovers handovers;

    @PathParam("word")
    String word;

    /** What waits, and a button. */
    public record Waiting(String word, long bytes, String sha256, Instant until) implements Page {}

    /** Nothing waits any more. */
    public record Over(boolean used) implements Page {}

    /** Opens nothing: programs that look at every link of a mail come here too. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response look() {
        var found = handovers.find(word).orElseThrow(Problem::notFound);
        return handovers.opens(found) ? Response.ok(waiting(found)).build() : over(found.isUsed());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response fetch() {
        var found = handovers.find(word).orElseThrow(Problem::notFound);
        try {
            return handovers
                    .fetch(word)
                    .map(HandoverPages::download)
                    .orElseGet(() -> over(found.isUsed()));
        } catch (GoneException tooLate) {
            return over(false);
        }
    }

    private Waiting waiting(Handover found) {
        return new Waiting(word, found.bytes(), found.sha256(), found.expiresAt());
    }

    private static Response download(byte[] archive) {
        return Response.ok(archive, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"package.zip\"")
                .build();
    }

    private static Response over(boolean used) {
        return Response.status(GONE).type(MediaType.TEXT_HTML).entity(new Over(used)).build();
    }
}
