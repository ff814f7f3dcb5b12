package org.inkwell.review;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.redaction.document.Preview;
import org.inkwell.review.DocumentPages.DocumentReview;
import org.inkwell.vault.FileId;

/** A technician looks at what was inked, and decides. */
@Path("tickets/{ticket}/attachments/{attachment}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Attachments attachments;
    @Inject Reviews reviews;
    @Inject Openings openings;
    @Inject Visit visit;

    @PathParam("ticket")
    long ticket;

    @PathParam("attachment")
    UUID id;

    /**
     * The canvas.
     *
     * @param places inked and doubtful ones in reading order
     * @param all of the ticket, in their order
     * @param holdsOriginal whether the original can still be looked at
     */
    public record Review(
            Attachment shown,
            List<Attachment> all,
            List<Mark> marks,
            List<Place> places,
            boolean holdsOriginal,
            Typed typed,
            Faults faults,
            String done)
            implements Page {

        /** Whether there is something inked to look at, and nobody is inking it now. */
        public boolean showsPicture() {
            return shown.isShown();
        }

        /** The next one after this that waits for a person. */
        public Optional<Attachment> next() {
            return Following.after(shown, all);
        }
    }

    /** What stands in the place of a picture that is being inked; asks again by itself. */
    public record Inking(Attachment shown) implements Page {}

    @GET
    @Operation(hidden = true)
    public Page look(@QueryParam("done") @DefaultValue("") String done) {
        var viewer = visit.as(Role.TECHNICIAN);
        var shown = found();
        if (shown.state() == Attachment.State.INKED) openings.note(viewer, shown);
        return page(Typed.nothing(), Faults.none(), done);
    }

    @GET
    @Path("inking")
    @Operation(hidden = true)
    public Response inking() {
        visit.as(Role.TECHNICIAN);
        var shown = found();
        var ready = shown.state() != Attachment.State.WAITING;
        return Response.ok(new Inking(shown)).header("HX-Refresh", ready ? "true" : null).build();
    }

    @POST
    @Path("amend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response amend(MultivaluedMap<String, String> form) {
        visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        var boxes = DrawnBoxes.read(typed);
        var remove = typed.ids("remove");
        var faults = faults(typed, boxes.map(List::size).orElse(-1), remove);
        if (faults.any()) return again(typed, faults);
        var amendment = new Amendment(boxes.orElseThrow(), remove, typed.of("reason"));
        return decided(
                reviews.amend(visit.viewer(), found().id(), amendment), typed, "?done=inked");
    }

    /**
     * The viewer releases the file that the page showed.
     *
     * <p>Next: {@link Reviews#release}
     */
    @POST
    @Path("release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response release(MultivaluedMap<String, String> form) {
        visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        var seen = typed.id("seen").orElseThrow(() -> Problem.invalid("Which file was seen?"));
        var decision = reviews.release(visit.viewer(), found().id(), new FileId(seen));
        return decided(decision, typed, "?done=released");
    }

    @POST
    @Path("refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response refuse(MultivaluedMap<String, String> form) {
        visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        if (typed.of("why").isEmpty()) {
            return again(typed, Faults.of("why", "Enter why it must not be used"));
        }
        var decision = reviews.refuse(visit.viewer(), found().id(), typed.of("why"));
        return decided(decision, typed, "?done=refused");
    }

    /** Words that go from a document besides. */
    @POST
    @Path("ink-too")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response inkToo(MultivaluedMap<String, String> form) {
        visit.as(Role.TECHNICIAN);
        var typed = Typed.of(form);
        var faults = TypedWords.faults(typed);
        if (faults.any()) return again(typed, faults);
        var decision = reviews.inkToo(visit.viewer(), found().id(), TypedWords.of(typed));
        return decided(decision, typed, "?done=inked");
    }

    private static Faults faults(Typed typed, int boxes, Set<UUID> remove) {
        return Faults.none()
                .unless(boxes >= 0, "x", "Enter all four numbers of the box, in whole pixels")
                .unless(
                        boxes != 0 || !remove.isEmpty(),
                        "x",
                        "Draw a box, or tick a mark to take away")
                .unless(
                        remove.isEmpty() || !typed.of("reason").isEmpty(),
                        "reason",
                        "Enter why the ticked marks may be read");
    }

    private Response decided(Decision decision, Typed typed, String done) {
        return decision.fold(
                () -> Response.seeOther(URI.create(place() + done)).build(),
                sentence -> again(typed, Faults.of("main", sentence)));
    }

    private Response again(Typed typed, Faults faults) {
        return Response.status(UNPROCESSABLE).entity(page(typed, faults, "")).build();
    }

    private Page page(Typed typed, Faults faults, String done) {
        visit.as(Role.TECHNICIAN);
        var shown = found();
        return shown.isPicture()
                ? review(shown, typed, faults, done)
                : new DocumentReview(
                        shown,
                        attachments.of(ticket),
                        preview(shown),
                        attachments.holdsOriginal(shown),
                        typed,
                        faults,
                        done);
    }

    private Optional<Preview> preview(Attachment shown) {
        return Optional.of(shown)
                .filter(Attachment::isShown)
                .flatMap(found -> attachments.made(visit.viewer(), found.id()))
                .map(made -> Preview.of(made, shown.ending().orElseThrow()));
    }

    private Review review(Attachment shown, Typed typed, Faults faults, String done) {
        var marks = attachments.marks(shown);
        return new Review(
                shown,
                attachments.of(ticket),
                marks,
                Places.of(marks, attachments.doubts(shown)),
                attachments.holdsOriginal(shown),
                typed,
                faults,
                done);
    }

    private Attachment found() {
        return attachments
                .find(visit.viewer(), id)
                .filter(shot -> shot.ticket() == ticket)
                .orElseThrow(Problem::notFound);
    }

    private String place() {
        return "/tickets/" + ticket + "/attachments/" + id;
    }
}
