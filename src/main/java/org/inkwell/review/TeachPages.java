package org.inkwell.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.lexicon.TaughtWords;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.vault.GoneException;

/** A technician teaches the school's lexicon a word, having seen what it changes on a picture. */
@Path("tickets/{ticket}/attachments/{attachment}/teach")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeachPages {
    private static final int UNPROCESSABLE = 422;
    private static final String KEPT = "kept";
    private static final String REASON = "Taught as a word that the school always keeps";

    @Inject Attachments attachments;
    @Inject Reviews reviews;
    @Inject Rehearsal rehearsal;
    @Inject TaughtWords words;
    @Inject Visit visit;

    @PathParam("ticket")
    long ticket;

    @PathParam("attachment")
    UUID id;

    /**
     * The word and, once it was tried, what it changes.
     *
     * @param others pictures of the school that wait for a person and stay as they are
     */
    public record Teach(
            Attachment shown, Typed typed, Faults faults, Optional<Effect> effect, long others)
            implements Page {}

    @GET
    @Operation(hidden = true)
    public Teach ask() {
        return page(Typed.nothing(), Faults.none(), Optional.empty());
    }

    /** Reads the picture once more; nothing is saved. */
    @POST
    @Path("try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tryOut(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var faults = faults(typed);
        if (faults.any()) return again(typed, faults);
        try {
            var effect = rehearsal.of(found(), typed.of("word"), typed.is("always", KEPT));
            if (effect.isPresent()) return Response.ok(page(typed, faults, effect)).build();
            return again(typed, Faults.of("word", "With this word the picture would be held"));
        } catch (GoneException destroyed) {
            return again(
                    typed, Faults.of("word", "The original is destroyed: use another picture"));
        }
    }

    /** Teaches the word and inks this picture anew, as the page showed it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response teach(MultivaluedMap<String, String> form) {
        var viewer = visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        var shown = found();
        var faults = faults(typed);
        var boxes = DrawnBoxes.read(typed);
        if (faults.any() || boxes.isEmpty()) return again(typed, faults);
        words.teach(viewer, shown.school(), typed.of("word"), typed.is("always", KEPT))
                .ifPresent(
                        sentence -> {
                            throw Problem.conflict(sentence);
                        });
        var amendment = new Amendment(boxes.get(), typed.ids("remove"), REASON);
        if (!amendment.add().isEmpty() || !amendment.remove().isEmpty()) {
            reviews.amend(viewer, id, amendment);
        }
        var list = "/schools/" + shown.school() + "/words?done=taught";
        return Response.seeOther(URI.create(list)).build();
    }

    private Faults faults(Typed typed) {
        var viewer = visit.as(Role.TECHNICIAN);
        var chosen = typed.is("always", KEPT) || typed.is("always", "inked");
        var faults =
                Faults.none().unless(chosen, "always", "Choose whether it is always kept or inked");
        if (chosen) {
            words.refusal(viewer, found().school(), typed.of("word"), typed.is("always", KEPT))
                    .ifPresent(sentence -> faults.unless(false, "word", sentence));
        }
        return faults;
    }

    private Response again(Typed typed, Faults faults) {
        var page = page(typed, faults, Optional.empty());
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private Teach page(Typed typed, Faults faults, Optional<Effect> effect) {
        visit.as(Role.TECHNICIAN);
        return new Teach(found(), typed, faults, effect, attachments.othersInReview(found()));
    }

    private Attachment found() {
        return attachments
                .find(visit.viewer(), id)
                .filter(shot -> shot.ticket() == ticket && shot.isPicture())
                .filter(shot -> shot.state() == Attachment.State.INKED)
                .filter(attachments::holdsOriginal)
                .orElseThrow(Problem::notFound);
    }
}
