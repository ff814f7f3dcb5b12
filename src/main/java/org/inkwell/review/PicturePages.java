package org.inkwell.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.redaction.picture.Pictures;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.vault.GoneException;

/** The bytes of pictures, to those who may see them; no cache keeps them. */
@Path("tickets/{ticket}/attachments/{attachment}")
@RequestScoped
public class PicturePages {
    private static final String PNG = "image/png";

    @Inject Attachments attachments;
    @Inject Visit visit;

    @PathParam("attachment")
    UUID id;

    @GET
    @Path("inked.png")
    @Produces(PNG)
    @Operation(hidden = true)
    public Response inked() {
        var viewer = visit.viewer();
        requirePicture(viewer);
        var png = attachments.made(viewer, id).orElseThrow(Problem::notFound);
        return Response.ok(png, PNG).build();
    }

    /** Says why first (R132); pixels alone, so that no script in a file reaches a browser. */
    @POST
    @Path("original")
    @Operation(hidden = true)
    public Response original(@FormParam("reason") @DefaultValue("") String reason) {
        var viewer = visit.as(Role.TECHNICIAN);
        if (reason.isBlank()) {
            throw Problem.unacceptable("Say why you need to look at the original.");
        }
        requirePicture(viewer);
        try {
            var bytes = attachments.original(viewer, id, reason).orElseThrow(Problem::notFound);
            return Pictures.decode(bytes)
                    .fold(
                            picture -> Response.ok(Pngs.encode(picture.pixels()), PNG).build(),
                            refused -> {
                                throw Problem.conflict("The original is no picture to be shown.");
                            });
        } catch (GoneException destroyed) {
            throw Problem.conflict("The original is destroyed.");
        }
    }

    private void requirePicture(Viewer viewer) {
        if (attachments.find(viewer, id).filter(Attachment::isPicture).isEmpty()) {
            throw Problem.notFound();
        }
    }
}
