package org.inkwell.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** The first filter: notes where the request goes, and that it has a size. */
@Provider
@PreMatching
@Priority(100)
@ApplicationScoped
public class Arrival implements ContainerRequestFilter {
    /** Ten attachments of 25 MB would not fit: most are far smaller, and memory is not. */
    public static final int LARGEST = 120_000_000;

    @Inject Frame frame;

    @Override
    public void filter(ContainerRequestContext request) {
        frame.at("/" + request.getUriInfo().getPath());
        if (request.getLength() > LARGEST) {
            request.abortWith(Problems.answer(Bounded.tooLarge(), frame.path()));
            return;
        }
        request.setEntityStream(new Bounded(request.getEntityStream(), LARGEST));
    }
}
