package org.inkwell.supplier;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Option;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.school.Schools;

/** The data-protection manager records where a supplier works, safeguards and contracts. */
@Path("suppliers/{supplier}/ground")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class GroundPages {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REFERENCE = 100;

    @Inject Suppliers suppliers;
    @Inject Schools schools;
    @Inject Visit visit;

    @PathParam("supplier")
    UUID id;

    /** The form for the country. */
    public record WhereItWorks(Supplier supplier, List<Option> options, Typed typed, Faults faults)
            implements Page {}

    /** The form for a safeguard. */
    public record NewSafeguard(Supplier supplier, List<Option> kinds, Typed typed, Faults faults)
            implements Page {}

    /** The form for a school's contract. */
    public record NewContract(
            Supplier supplier,
            List<Option> schools,
            List<Option> services,
            Typed typed,
            Faults faults)
            implements Page {}

    @GET
    @Path("country")
    @Operation(hidden = true)
    public WhereItWorks where() {
        var now = found().country().map(Country::code).map(List::of).orElse(List.of());
        return where(new Typed(Map.of("country", now)), Faults.none());
    }

    @POST
    @Path("country")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response worksIn(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var country = Country.of(typed.of("country"));
        if (country.isEmpty()) {
            return again(where(typed, Faults.of("country", "Choose where the supplier works")));
        }
        suppliers.worksIn(visit.as(Role.PROTECTION_LEAD), found().id(), country.get());
        return to("country");
    }

    @GET
    @Path("new-safeguard")
    @Operation(hidden = true)
    public NewSafeguard safeguard() {
        return safeguard(Typed.nothing(), Faults.none());
    }

    @POST
    @Path("new-safeguard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sign(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var kind = typed.one("kind", Safeguard.Kind.class);
        var faults =
                dated(typed, "signed", "the day it was signed")
                        .unless(kind.isPresent(), "kind", "Choose what was signed");
        if (faults.any()) {
            return again(safeguard(typed, faults));
        }
        suppliers.sign(
                visit.as(Role.PROTECTION_LEAD),
                new Safeguard(
                        UUID.randomUUID(),
                        found().id(),
                        kind.orElseThrow(),
                        typed.of("reference"),
                        typed.day("signed").orElseThrow(),
                        typed.day("ends").orElseThrow()));
        return to("safeguard");
    }

    @GET
    @Path("new-contract")
    @Operation(hidden = true)
    public NewContract contract() {
        return contract(Typed.nothing(), Faults.none());
    }

    @POST
    @Path("new-contract")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response conclude(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var school = typed.id("school").filter(one -> schools.find(one).isPresent());
        var service = typed.id("service").filter(one -> schools.service(one).isPresent());
        var faults =
                dated(typed, "starts", "its first day")
                        .unless(school.isPresent(), "school", "Choose the school")
                        .unless(service.isPresent(), "service", "Choose the service");
        if (faults.any()) {
            return again(contract(typed, faults));
        }
        suppliers.sign(
                visit.as(Role.PROTECTION_LEAD),
                new Contract(
                        UUID.randomUUID(),
                        typed.of("reference"),
                        school.orElseThrow(),
                        found().id(),
                        service.orElseThrow(),
                        typed.day("starts").orElseThrow(),
                        typed.day("ends").orElseThrow()));
        return to("contract");
    }

    private static Faults dated(Typed typed, String first, String named) {
        var begins = typed.day(first);
        var ends = typed.day("ends");
        var reference = typed.of("reference");
        return Faults.none()
                .unless(
                        !reference.isEmpty() && reference.length() <= LONGEST_REFERENCE,
                        "reference",
                        "Enter the reference, in 100 characters or fewer")
                .unless(begins.isPresent(), first, "Enter " + named)
                .unless(ends.isPresent(), "ends", "Enter its last day")
                .unless(
                        begins.isEmpty() || ends.isEmpty() || !ends.get().isBefore(begins.get()),
                        "ends",
                        "The last day must not be before " + named);
    }

    private WhereItWorks where(Typed typed, Faults faults) {
        var options =
                Country.all().stream()
                        .map(country -> new Option(country.code(), country.name()))
                        .toList();
        return new WhereItWorks(found(), options, typed, faults);
    }

    private NewSafeguard safeguard(Typed typed, Faults faults) {
        var kinds =
                Stream.of(Safeguard.Kind.values())
                        .map(kind -> new Option(kind.name(), kind.words()))
                        .toList();
        return new NewSafeguard(found(), kinds, typed, faults);
    }

    private NewContract contract(Typed typed, Faults faults) {
        return new NewContract(
                found(),
                schools.all().stream()
                        .map(school -> new Option(school.id().toString(), school.name()))
                        .toList(),
                schools.services().stream()
                        .map(service -> new Option(service.id().toString(), service.name()))
                        .toList(),
                typed,
                faults);
    }

    private Supplier found() {
        visit.as(Role.PROTECTION_LEAD);
        return suppliers.find(id).orElseThrow(Problem::notFound);
    }

    private static Response again(Page page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response to(String done) {
        return Response.seeOther(URI.create("/suppliers?done=" + done)).build();
    }
}
