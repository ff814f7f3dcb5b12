package org.inkwell.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;

/** Who may be asked for help, for programs. */
@Path("/api/suppliers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SupplierApi {

    @Inject Visit visit;
    @Inject Suppliers suppliers;

    @GET
    @Operation(summary = "Suppliers by name")
    public JsonArray suppliers() {
        visit.as(Role.TECHNICIAN);
        var array = Json.createArrayBuilder();
        for (var supplier : suppliers.all()) {
            array.add(
                    Json.createObjectBuilder()
                            .add("id", supplier.id().toString())
                            .add("name", supplier.name()));
        }
        return array.build();
    }
}
