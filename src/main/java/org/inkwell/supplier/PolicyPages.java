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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;
import org.inkwell.policy.Comparison;
import org.inkwell.policy.Policies;
import org.inkwell.policy.Policy;
import org.inkwell.redaction.finding.Allowance;

/** What may stay for a supplier: drafted, compared, tried out, and approved. */
@Path("suppliers/{supplier}/policy")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PolicyPages {
    private static final int UNPROCESSABLE = 422;

    @Inject Suppliers suppliers;
    @Inject Policies policies;
    @Inject LastReleases releases;
    @Inject Visit visit;

    @PathParam("supplier")
    UUID id;

    /**
     * Every version, the newest first.
     *
     * @param leads whether the viewer may see the suppliers' own page
     */
    public record PolicyVersions(
            Supplier supplier, List<Policy> versions, boolean leads, String done) implements Page {

        public Optional<Policy> inForce() {
            return versions.stream()
                    .filter(policy -> policy.state() == Policy.State.APPROVED)
                    .findFirst();
        }

        public boolean drafted() {
            return versions.stream().anyMatch(policy -> policy.state() == Policy.State.DRAFT);
        }
    }

    /** The form for the next version. */
    public record NewPolicy(Supplier supplier, Typed typed, Faults faults) implements Page {}

    /**
     * One version; of a draft what it would change.
     *
     * @param change against the version in force
     * @param approves whether the viewer may put it in force
     */
    public record OnePolicy(
            Supplier supplier,
            Policy policy,
            Comparison change,
            Optional<DryRun> dryRun,
            boolean approves,
            Faults faults)
            implements Page {}

    /** Two versions beside one another. */
    public record ComparePolicies(Supplier supplier, Comparison comparison, List<Policy> versions)
            implements Page {}

    @GET
    @Operation(hidden = true)
    public PolicyVersions versions(@QueryParam("done") @DefaultValue("") String done) {
        var viewer = viewer();
        return new PolicyVersions(
                supplier(), policies.of(viewer, id), viewer.is(Role.PROTECTION_LEAD), done);
    }

    @GET
    @Path("draft")
    @Operation(hidden = true)
    public NewPolicy ask() {
        viewer();
        var now = policies.mayStay(id).stream().map(Allowance::name).toList();
        var typed = new Typed(Map.of("stays", now));
        return new NewPolicy(supplier(), typed, Faults.none());
    }

    @POST
    @Path("draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response draft(MultivaluedMap<String, String> form) {
        var typed = Typed.of(form);
        var supplier = supplier();
        return policies.draft(viewer(), id, supplier.name(), stays(typed), typed.of("note"))
                .map(sentence -> again(new NewPolicy(supplier, typed, Faults.of("note", sentence))))
                .orElseGet(() -> to("?done=drafted"));
    }

    @GET
    @Path("{version: \\d+}")
    @Operation(hidden = true)
    public OnePolicy look(@PathParam("version") int version) {
        return one(version, Faults.none());
    }

    @POST
    @Path("{version: \\d+}/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response approve(
            @PathParam("version") int version, MultivaluedMap<String, String> form) {
        var viewer = visit.as(Role.PROTECTION_LEAD);
        var typed = Typed.of(form);
        if (!typed.is("sure", "yes")) {
            return again(one(version, Faults.of("sure", "Confirm that you read what it changes")));
        }
        return policies.approve(viewer, supplier().id(), version, typed.of("seen"))
                .map(sentence -> again(one(version, Faults.of("sure", sentence))))
                .orElseGet(() -> to("?done=approved"));
    }

    @POST
    @Path("{version: \\d+}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("version") int version) {
        return policies.withdraw(viewer(), supplier().id(), version)
                .map(sentence -> again(one(version, Faults.of("main", sentence))))
                .orElseGet(() -> to("?done=withdrawn"));
    }

    @GET
    @Path("compare")
    @Operation(hidden = true)
    public ComparePolicies compare(
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("to") @DefaultValue("0") int to) {
        var comparison = Comparison.of(found(from).terms(), found(to).terms());
        return new ComparePolicies(supplier(), comparison, policies.of(viewer(), id));
    }

    /** The version as a file that says all of it. */
    @GET
    @Path("{version: \\d+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response download(@PathParam("version") int version) {
        var policy = found(version);
        var name = policy.reference().reference() + "-" + version + ".json";
        return Response.ok(policy.json().toString())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private OnePolicy one(int version, Faults faults) {
        var viewer = viewer();
        var policy = found(version);
        var draft = policy.state() == Policy.State.DRAFT;
        var before = policies.inForce(id);
        return new OnePolicy(
                supplier(),
                policy,
                policy.against(draft ? before : Optional.empty()),
                draft
                        ? Optional.of(releases.dryRun(id, policies.mayStay(id), policy.mayStay()))
                        : Optional.empty(),
                viewer.is(Role.PROTECTION_LEAD),
                faults);
    }

    private static Set<Allowance> stays(Typed typed) {
        return Stream.of(Allowance.values())
                .filter(allowance -> typed.all("stays").contains(allowance.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Policy found(int version) {
        return policies.find(viewer(), supplier().id(), version).orElseThrow(Problem::notFound);
    }

    private Supplier supplier() {
        return suppliers.find(id).orElseThrow(Problem::notFound);
    }

    private Viewer viewer() {
        return visit.as(Role.PROTECTION_LEAD, Role.TECHNICIAN);
    }

    private static Response again(Page page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private Response to(String done) {
        return Response.seeOther(URI.create("/suppliers/" + id + "/policy" + done)).build();
    }
}
