package org.inkwell.person;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkwell.page.Frame;
import org.inkwell.page.Problem;

/** Nobody passes without a session or, at the API, a token; a form that came too late is kept. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class Doorkeeper implements ContainerRequestFilter {
    private static final List<String> OPEN =
            List.of("/sign-in", "/assets/", "/webjars/", "/handover/", "/evidence/key");
    private static final String BEARER = "Bearer ";

    @Inject Sessions sessions;
    @Inject ApiTokens tokens;
    @Inject Visit visit;
    @Inject Frame frame;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (frame.path().startsWith("/api/")) {
            visit.of(
                    bearer(request)
                            .flatMap(tokens::resolve)
                            .orElseThrow(Problem::unauthorised)
                            .viewer());
            return;
        }
        if (frame.path().startsWith("/assets/") || frame.path().startsWith("/webjars/")) return;
        var token = SessionCookie.of(request);
        var person = token.flatMap(sessions::resume);
        if (person.isPresent()) {
            comeIn(person.get().viewer(), token.orElseThrow());
        } else if (OPEN.stream().noneMatch(frame.path()::startsWith)) {
            request.abortWith(turnAway(request));
        }
    }

    private void comeIn(Viewer viewer, Token token) {
        visit.of(viewer);
        var roles = viewer.roles().stream().map(Role::name).collect(Collectors.toSet());
        frame.signedIn(viewer.name(), roles, token.forgery());
    }

    private Response turnAway(ContainerRequestContext request) throws IOException {
        if (request.getMethod().equals("GET")) {
            var wanted = request.getUriInfo().getRequestUri();
            var query = wanted.getRawQuery();
            var next = wanted.getRawPath() + (query == null ? "" : "?" + query);
            return Response.seeOther(
                            UriBuilder.fromPath("/sign-in")
                                    .queryParam("next", "{next}")
                                    .build(next))
                    .build();
        }
        var kept = KeptForms.read(frame.path(), request.getMediaType(), request.getEntityStream());
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML)
                .entity(new SignInPages.SignIn("", "", "/", kept))
                .build();
    }

    private static Optional<Token> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> new Token(header.substring(BEARER.length()).strip()));
    }
}
