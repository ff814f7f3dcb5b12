package org.inkwell.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.school.School;
import org.inkwell.school.Schools;

/** What a school was taught, and how to undo it. */
@Path("schools/{school}/words")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LexiconPages {

    @Inject Schools schools;
    @Inject TaughtWords words;
    @Inject Visit visit;

    @PathParam("school")
    UUID school;

    /** Every word, those that count no more among them. */
    public record Words(School school, List<TaughtWord> words, String done) implements Page {}

    @GET
    @Operation(hidden = true)
    public Words all(@QueryParam("done") @DefaultValue("") String done) {
        var viewer = visit.as(Role.TECHNICIAN);
        var found = schools.find(school).orElseThrow(Problem::notFound);
        return new Words(found, words.all(viewer, school), done);
    }

    @POST
    @Path("{word}/undo")
    @Operation(hidden = true)
    public Response undo(@PathParam("word") UUID word) {
        if (!words.undo(visit.as(Role.TECHNICIAN), school, word)) throw Problem.notFound();
        return Response.seeOther(URI.create("/schools/" + school + "/words?done=undone")).build();
    }
}
