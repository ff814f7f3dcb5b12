package org.inkwell.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Problem;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;
import org.inkwell.policy.Policies;
import org.inkwell.policy.Policy;

/** What may stay for a supplier, for programs. */
@Path("/api/suppliers/{supplier}/policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PolicyApi {

    @Inject Visit visit;
    @Inject Suppliers suppliers;
    @Inject Policies policies;

    @PathParam("supplier")
    UUID id;

    @GET
    @Operation(summary = "Every version of a supplier's policy, the newest first")
    public JsonArray all() {
        var viewer = visit.as(Role.TECHNICIAN, Role.PROTECTION_LEAD);
        if (suppliers.find(id).isEmpty()) throw Problem.notFound();
        var array = Json.createArrayBuilder();
        policies.of(viewer, id).stream().map(Policy::json).forEach(array::add);
        return array.build();
    }

    @GET
    @Path("{version: \\d+}")
    @Operation(
            summary = "One version",
            description =
                    "\"sha256\" is the hash of the bytes of \"terms\", as they stand in this"
                            + " answer: keys in alphabetical order, without blanks.")
    public JsonObject one(@PathParam("version") int version) {
        return policies.find(visit.as(Role.TECHNICIAN, Role.PROTECTION_LEAD), id, version)
                .map(Policy::json)
                .orElseThrow(Problem::notFound);
    }
}
