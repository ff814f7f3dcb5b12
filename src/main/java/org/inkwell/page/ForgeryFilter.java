package org.inkwell.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A change is asked for by a page of ours: by the browser's own word where it gives one, and by the
 * session's word, which stands first in each form.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ForgeryFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final int BEGINNING = 4_096;
    private static final Pattern WORD =
            Pattern.compile(
                    "\\A(?:forgery=|--[^\\r\\n]+\\r\\nContent-Disposition: form-data;"
                            + " name=\"forgery\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n)([\\w-]+)");

    @Inject Frame frame;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (READING.contains(request.getMethod()) || frame.path().startsWith("/api/")) return;
        if (comesFromElsewhere(request) || (frame.isSignedIn() && !knowsTheWord(request))) {
            var problem =
                    Problem.forbidden("The form is not of this session. Load the page again.");
            request.abortWith(Problems.answer(problem, frame.path()));
        }
    }

    private static boolean comesFromElsewhere(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !OURS.contains(site);
    }

    private boolean knowsTheWord(ContainerRequestContext request) throws IOException {
        var header = request.getHeaderString("X-Inkwell-Forgery");
        return equal(header == null ? field(request) : header, frame.forgery());
    }

    private static String field(ContainerRequestContext request) throws IOException {
        var body = new BufferedInputStream(request.getEntityStream(), BEGINNING);
        body.mark(BEGINNING);
        var beginning = new String(body.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        body.reset();
        request.setEntityStream(body);
        var matcher = WORD.matcher(beginning);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static boolean equal(String given, String known) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), known.getBytes(StandardCharsets.UTF_8));
    }
}
