package org.inkwell.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Frame;
import org.inkwell.page.Page;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.person.Visit;

/** The front door sends each to the page of their work. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FrontPages {
    @Inject Visit visit;
    @Inject Frame frame;

    /** For those whose work has no page here. */
    public record Front() implements Page {}

    @GET
    @Operation(hidden = true)
    public Response front() {
        return home(visit.viewer())
                .map(place -> Response.seeOther(URI.create(place)))
                .orElseGet(() -> Response.ok(new Front()))
                .build();
    }

    private Optional<String> home(Viewer viewer) {
        if (viewer.is(Role.TECHNICIAN)) return Optional.of("/queue");
        if (viewer.is(Role.STAFF) || viewer.is(Role.REPRESENTATIVE))
            return Optional.of("/requests");
        if (viewer.is(Role.PROTECTION_LEAD)) return Optional.of("/access-log");
        if (viewer.is(Role.DATA_LEAD)) return Optional.of("/rolls");
        if (viewer.is(Role.SUPPLIER) && frame.demonstration()) return Optional.of("/inbox");
        return Optional.empty();
    }
}
