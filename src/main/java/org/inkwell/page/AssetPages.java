package org.inkwell.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Styles, scripts and marks; for anybody, and for ever under their address. */
@Path("/")
@RequestScoped
public class AssetPages {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "ico", "image/x-icon",
                    "woff2", "font/woff2");

    @Inject Assets assets;

    /** A file of the desk's own. */
    @GET
    @Path("assets/{mark}/{name:.+}")
    @Operation(hidden = true)
    public Response own(@PathParam("name") String name) {
        return answer("/assets/" + name);
    }

    /** A file of a library, whose version is in its path. */
    @GET
    @Path("webjars/{name:.+}")
    @Operation(hidden = true)
    public Response library(@PathParam("name") String name) {
        return answer("/webjars/" + name);
    }

    private Response answer(String path) {
        var bytes = assets.read(path).orElseThrow(Problem::notFound);
        return Response.ok(bytes)
                .type(type(path).orElseThrow(Problem::notFound))
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .build();
    }

    private static Optional<String> type(String path) {
        return Optional.ofNullable(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
    }
}
