package org.inkwell.supplier;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Faults;
import org.inkwell.page.Page;
import org.inkwell.page.Problem;
import org.inkwell.page.Typed;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;

/** The data-protection lead keeps what suppliers signed. */
@Path("suppliers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SupplierPages {
    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_REFERENCE = 100;

    @Inject Suppliers suppliers;
    @Inject Visit visit;

    /** A supplier with what it signed, the newest first. */
    public record Signed(
            Supplier supplier,
            List<Agreement> agreements,
            List<Safeguard> safeguards,
            LocalDate today) {
        /** Whether it works where nothing may go without a safeguard, and none is in force. */
        public boolean lacksSafeguard() {
            return supplier.country().filter(country -> !country.isFree()).isPresent()
                    && safeguards.stream().noneMatch(one -> one.inForce(today));
        }

        public boolean inForce() {
            return agreements.stream().anyMatch(agreement -> agreement.inForce(today));
        }
    }

    /** All of them. */
    public record All(List<Signed> suppliers, String done) implements Page {}

    /** The form for a new agreement. */
    public record NewAgreement(Supplier supplier, Typed typed, Faults faults) implements Page {}

    @GET
    @Operation(hidden = true)
    public All all(@QueryParam("done") @DefaultValue("") String done) {
        visit.as(Role.PROTECTION_LEAD);
        return new All(suppliers.all().stream().map(this::signed).toList(), done);
    }

    @GET
    @Path("{supplier}/new-agreement")
    @Operation(hidden = true)
    public NewAgreement ask(@PathParam("supplier") UUID id) {
        visit.as(Role.PROTECTION_LEAD);
        return new NewAgreement(found(id), Typed.nothing(), Faults.none());
    }

    @POST
    @Path("{supplier}/new-agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response sign(@PathParam("supplier") UUID id, MultivaluedMap<String, String> form) {
        var viewer = visit.as(Role.PROTECTION_LEAD);
        var typed = Typed.of(form);
        var supplier = found(id);
        var faults = faults(typed);
        if (faults.any()) {
            var again = new NewAgreement(supplier, typed, faults);
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
        suppliers.sign(
                viewer,
                new Agreement(
                        UUID.randomUUID(),
                        id,
                        typed.of("reference"),
                        typed.day("signed").orElseThrow(),
                        typed.day("ends").orElseThrow(),
                        accepted(typed)));
        return Response.seeOther(URI.create("/suppliers?done=signed")).build();
    }

    @POST
    @Path("{supplier}/pseudonyms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response pseudonyms(
            @PathParam("supplier") UUID id, MultivaluedMap<String, String> form) {
        var viewer = visit.as(Role.PROTECTION_LEAD);
        suppliers.wantPseudonyms(viewer, found(id).id(), Typed.of(form).is("wanted", "yes"));
        return Response.seeOther(URI.create("/suppliers?done=pseudonyms")).build();
    }

    private static Set<Promise> accepted(Typed typed) {
        return Stream.of(Promise.values())
                .filter(promise -> typed.all("accepted").contains(promise.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Faults faults(Typed typed) {
        var signed = typed.day("signed");
        var ends = typed.day("ends");
        var reference = typed.of("reference");
        return Faults.none()
                .unless(!reference.isEmpty(), "reference", "Enter the agreement's reference")
                .unless(
                        reference.length() <= LONGEST_REFERENCE,
                        "reference",
                        "The reference must be 100 characters or fewer")
                .unless(signed.isPresent(), "signed", "Enter the day it was signed")
                .unless(ends.isPresent(), "ends", "Enter its last day")
                .unless(
                        signed.isEmpty() || ends.isEmpty() || !ends.get().isBefore(signed.get()),
                        "ends",
                        "The last day must not be before the day it was signed");
    }

    private Signed signed(Supplier supplier) {
        return new Signed(
                supplier,
                suppliers.agreements(supplier.id()),
                suppliers.safeguards(supplier.id()),
                suppliers.today());
    }

    private Supplier found(UUID id) {
        return suppliers.find(id).orElseThrow(Problem::notFound);
    }
}
