package org.inkwell.accesslog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inkwell.page.Page;
import org.inkwell.person.Role;
import org.inkwell.person.Visit;

/** The log, for the data-protection lead alone; each look at it is an entry. */
@Path("access-log")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccessLogPages {
    @Inject AccessLog log;
    @Inject Visit visit;

    /**
     * A page of it, newest first.
     *
     * @param page counted from 0
     */
    public record Log(List<Entry> entries, int page) implements Page {
        public boolean more() {
            return entries.size() == AccessLog.PAGE;
        }
    }

    @GET
    @Operation(hidden = true)
    public Log read(@QueryParam("page") @DefaultValue("0") int asked) {
        var viewer = visit.as(Role.PROTECTION_LEAD);
        var page = Math.max(0, asked);
        log.append(Access.of(Actor.of(viewer), Verb.SAW, "access log, page " + (page + 1)));
        return new Log(log.page(page), page);
    }
}
