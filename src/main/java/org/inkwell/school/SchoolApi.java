package org.inkwell.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.person.Visit;

/** What a ticket may name, for programs. */
@Path("/api")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchoolApi {

    @Inject Visit visit;
    @Inject Schools schools;

    @GET
    @Path("schools")
    @Operation(summary = "Schools for which tickets may be raised")
    public JsonArray schools() {
        var array = Json.createArrayBuilder();
        schools.of(visit.viewer()).forEach(school -> array.add(named(school.id(), school.name())));
        return array.build();
    }

    @GET
    @Path("services")
    @Operation(summary = "Services that a ticket may be about")
    public JsonArray services() {
        visit.viewer();
        var array = Json.createArrayBuilder();
        schools.services().forEach(service -> array.add(named(service.id(), service.name())));
        return array.build();
    }

    private static JsonObject named(UUID id, String name) {
        return Json.createObjectBuilder().add("id", id.toString()).add("name", name).build();
    }
}
