package org.inkwell.escalation;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.post.Letters;
import org.inkwell.review.ReleasedFile;
import org.inkwell.review.Reviews;
import org.inkwell.supplier.Supplier;
import org.inkwell.supplier.Suppliers;
import org.inkwell.ticket.Ticket;
import org.inkwell.ticket.Tickets;

/** A technician chooses a supplier, sees to the letter what would be sent, and sends it. */
@Path("tickets/{ticket}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EscalationPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Tickets tickets;
    @Inject Escalations escalations;
    @Inject Suppliers suppliers;
    @Inject Reviews reviews;
    @Inject Letters letters;
    @Inject Visit visit;

    @Inject
    @ConfigProperty(name = "inkwell.mail.address")
    String desk;

    @PathParam("ticket")
    long id;

    /**
     * A supplier to choose.
     *
     * @param ground the agreement, or the sentence that says what is missing
     */
    public record Choice(Supplier supplier, boolean covered, String ground) {}

    /** The form. */
    public record Choose(
            Ticket ticket,
            List<Choice> choices,
            List<ReleasedFile> released,
            Typed typed,
            Faults faults)
            implements Page {}

    /** Exactly what would be sent. */
    public record Preview(Ticket ticket, Parcel parcel, Typed typed, String sender)
            implements Page {}

    @GET
    @Path("escalate")
    @Operation(hidden = true)
    public Choose choose() {
        return choose(Typed.nothing(), Faults.none());
    }

    /** The form again, as it was. */
    @POST
    @Path("escalate/change")
    @Operation(hidden = true)
    public Choose change(MultivaluedMap<String, String> form) {
        return choose(Typed.of(form), Faults.none());
    }

    @POST
    @Path("escalate/preview")
    @Operation(hidden = true)
    public Response preview(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var faults =
                Faults.none()
                        .unless(typed.id("supplier").isPresent(), "supplier", "Choose a supplier")
                        .unless(
                                !typed.of("reason").isEmpty(),
                                "reason",
                                "Enter why the supplier is needed");
        if (faults.any()) return again(typed, faults);
        return escalations
                .preview(visit.as(Role.TECHNICIAN), id, request(typed))
                .fold(
                        parcel -> Response.ok(new Preview(ticket(), parcel, typed, desk)).build(),
                        sentence -> again(typed, Faults.of("supplier", sentence)));
    }

    /**
     * What the preview showed goes to the outbox.
     *
     * <p>Next: {@link Escalations#escalate}
     */
    @POST
    @Path("escalate")
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        if (typed.id("supplier").isEmpty()) throw Problem.invalid("Which supplier?");
        return escalations
                .escalate(visit.as(Role.TECHNICIAN), id, request(typed), typed.of("seen"))
                .fold(
                        parcel -> to("?done=escalated"),
                        sentence -> again(typed, Faults.of("supplier", sentence)));
    }

    @POST
    @Path("letters/{letter}/retry")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response retry(@PathParam("letter") UUID letter) {
        visit.as(Role.TECHNICIAN);
        var here = letters.find(letter).filter(found -> found.ticket() == id);
        letters.retry(here.orElseThrow(Problem::notFound).id());
        return to("?done=again");
    }

    private Choose choose(Typed typed, Faults faults) {
        var ticket = ticket();
        var choices =
                suppliers.all().stream()
                        .map(supplier -> choice(ticket, supplier))
                        .sorted(Comparator.comparing(choice -> !choice.covered()))
                        .toList();
        return new Choose(ticket, choices, reviews.released(id), typed, faults);
    }

    private Choice choice(Ticket ticket, Supplier supplier) {
        return suppliers
                .cover(ticket.school(), ticket.service(), supplier.id())
                .fold(
                        covered -> new Choice(supplier, true, covered.agreement().reference()),
                        uncovered -> new Choice(supplier, false, uncovered.sentence()));
    }

    private Ticket ticket() {
        return tickets.find(visit.as(Role.TECHNICIAN), id).orElseThrow(Problem::notFound);
    }

    static Request request(Typed typed) {
        var inkToo =
                Arrays.stream(typed.of("inkToo").split("[,\\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
        return new Request(
                typed.id("supplier").orElseThrow(),
                typed.of("reason"),
                typed.of("note"),
                typed.ids("attachments"),
                inkToo,
                typed.is("linked", "yes"));
    }

    private Response again(Typed typed, Faults faults) {
        return Response.status(UNPROCESSABLE).entity(choose(typed, faults)).build();
    }

    private Response to(String place) {
        return Response.seeOther(URI.create("/tickets/" + id + place)).build();
    }
}
