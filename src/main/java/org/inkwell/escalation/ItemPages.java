package org.inkwell.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.accesslog.Access;
import org.inkwell.accesslog.AccessLog;
import org.inkwell.accesslog.Actor;
import org.inkwell.accesslog.Verb;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;

/** One file of what a preview shows, to the byte; it is downloaded, never shown by a browser. */
@Path("tickets/{ticket}/escalate/preview/item")
@RequestScoped
public class ItemPages {

    @Inject Escalations escalations;
    @Inject AccessLog log;
    @Inject Visit visit;

    @PathParam("ticket")
    long id;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response open(MultivaluedMap<String, String> form) {
        var viewer = visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        if (typed.id("supplier").isEmpty()) throw Problem.invalid("Which supplier?");
        return escalations
                .preview(viewer, id, EscalationPages.request(typed))
                .fold(
                        parcel -> item(viewer, parcel, typed),
                        sentence -> {
                            throw Problem.conflict(sentence);
                        });
    }

    private Response item(Viewer viewer, Parcel parcel, Typed typed) {
        if (!parcel.digest().equals(typed.of("seen"))) {
            throw Problem.conflict(
                    "The ticket has changed since you looked at what would be sent. Look again.");
        }
        var item = parcel.item(typed.of("item")).orElseThrow(Problem::notFound);
        log.append(
                Access.of(
                        Actor.of(viewer),
                        Verb.SAW,
                        item.name() + " of a package for ticket " + id + ", before it is sent"));
        return EvidencePages.download(item.bytes(), item.mediaType(), item.name());
    }
}
