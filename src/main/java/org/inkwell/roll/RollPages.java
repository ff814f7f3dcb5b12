package org.inkwell.roll;

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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Posted;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;
import org.inkwell.school.School;
import org.inkwell.school.Schools;

/** A school's roll is uploaded, looked over, put in force and removed. */
@Path("rolls")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RollPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Rolls rolls;
    @Inject Schools schools;
    @Inject Visit visit;

    /** A school and the roll in force. */
    public record Kept(School school, Optional<SchoolRoll> roll) {}

    /** Those whose roll the viewer keeps. */
    public record All(List<Kept> schools) implements Page {}

    /** One school's, with the form for the next. */
    public record One(Kept kept, Faults faults, String done) implements Page {}

    /** What was understood of an upload. */
    public record Preview(School school, Proposal proposal) implements Page {}

    /** Whether it is meant. */
    public record Remove(School school) implements Page {}

    @GET
    @Operation(hidden = true)
    public All all() {
        var viewer = keeper();
        return new All(
                schools.all().stream()
                        .filter(school -> viewer.mayKeepRollOf(school.id()))
                        .map(this::kept)
                        .toList());
    }

    @GET
    @Path("{school}")
    @Operation(hidden = true)
    public One one(
            @PathParam("school") UUID id, @QueryParam("done") @DefaultValue("") String done) {
        return new One(kept(mine(id)), Faults.none(), done);
    }

    @POST
    @Path("{school}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@PathParam("school") UUID id, List<EntityPart> parts)
            throws IOException {
        var school = mine(id);
        var posted = new Posted(parts, RollFile.MOST_BYTES);
        if (posted.tooLarge()) {
            return again(school, "The file is larger than 32 MB; no school's roll is");
        }
        if (posted.files().isEmpty()) {
            return again(school, "Choose the file that your system exported");
        }
        try {
            var read = RollFile.read(posted.files().get(0).bytes());
            var proposal = rolls.propose(visit.viewer(), id, read).orElseThrow(Problem::notFound);
            return to("/rolls/" + id + "/proposals/" + proposal);
        } catch (RollException unusable) {
            return again(school, unusable.getMessage());
        }
    }

    @GET
    @Path("{school}/proposals/{proposal}")
    @Operation(hidden = true)
    public Preview preview(@PathParam("school") UUID id, @PathParam("proposal") UUID proposal) {
        var school = mine(id);
        return new Preview(
                school, rolls.proposal(visit.viewer(), proposal).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("{school}/proposals/{proposal}/confirm")
    @Operation(hidden = true)
    public Response confirm(@PathParam("school") UUID id, @PathParam("proposal") UUID proposal) {
        mine(id);
        if (!rolls.confirm(visit.viewer(), proposal)) {
            throw Problem.conflict("This upload does not wait any more. Upload the file again.");
        }
        return to("/rolls/" + id + "?done=confirmed");
    }

    @POST
    @Path("{school}/proposals/{proposal}/discard")
    @Operation(hidden = true)
    public Response discard(@PathParam("school") UUID id, @PathParam("proposal") UUID proposal) {
        mine(id);
        rolls.discard(visit.viewer(), proposal);
        return to("/rolls/" + id + "?done=discarded");
    }

    @GET
    @Path("{school}/remove")
    @Operation(hidden = true)
    public Remove ask(@PathParam("school") UUID id) {
        return new Remove(mine(id));
    }

    @POST
    @Path("{school}/remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("school") UUID id) {
        mine(id);
        rolls.remove(visit.viewer(), id);
        return to("/rolls/" + id + "?done=removed");
    }

    private Viewer keeper() {
        return visit.as(Role.DATA_LEAD, Role.REPRESENTATIVE, Role.PROTECTION_LEAD);
    }

    private School mine(UUID id) {
        var viewer = keeper();
        return schools.find(id)
                .filter(school -> viewer.mayKeepRollOf(id))
                .orElseThrow(Problem::notFound);
    }

    private Kept kept(School school) {
        return new Kept(school, rolls.inForce(school.id()));
    }

    private Response again(School school, String sentence) {
        var page = new One(kept(school), Faults.of("roll", sentence), "");
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response to(String place) {
        return Response.seeOther(URI.create(place)).build();
    }
}
