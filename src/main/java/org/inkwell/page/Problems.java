package org.inkwell.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** The one answer to everything that is thrown. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final String JSON = "application/problem+json";

    @Inject Frame frame;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(understand(thrown), frame.path());
    }

    /** For the API as JSON, for people as a page. */
    static Response answer(Problem problem, String path) {
        var response = Response.status(problem.status());
        if (path.startsWith("/api/")) return response.type(JSON).entity(json(problem)).build();
        return response.type(MediaType.TEXT_HTML)
                .entity(new ProblemPage(problem.status(), problem.title(), problem.detail()))
                .build();
    }

    private static Problem understand(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) return problem;
            if (cause instanceof WebApplicationException refused) return platforms(refused);
            if (cause instanceof OptimisticLockException) {
                return Problem.conflict(
                        "Somebody else, or the desk itself, changed this at the same moment. Nothing"
                                + " of theirs is lost: go back, look again, and try again.");
            }
            if (cause instanceof ConstraintViolationException) {
                return Problem.invalid("A field is missing or is not of its kind.");
            }
        }
        return unexpected(thrown);
    }

    private static Problem platforms(WebApplicationException refused) {
        var status = refused.getResponse().getStatusInfo();
        if (status.getStatusCode() == Response.Status.NOT_FOUND.getStatusCode()) {
            return Problem.notFound();
        }
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) return unexpected(refused);
        return new Problem(
                status.getStatusCode(), status.getReasonPhrase(), "The request is not understood.");
    }

    /** The log gets classes and places: a message may name a pupil. */
    private static Problem unexpected(Throwable thrown) {
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Incident " + incident + "\n" + Trace.of(thrown));
        return new Problem(
                500,
                "Sorry, there is a problem with the desk",
                "Try again later. If you tell us of it, name incident " + incident + ".");
    }

    private static String json(Problem problem) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", problem.title())
                .add("status", problem.status())
                .add("detail", problem.detail())
                .build()
                .toString();
    }
}
