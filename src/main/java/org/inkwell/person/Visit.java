package org.inkwell.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.inkwell.page.Problem;

/** The request's own answer to who asks. */
@RequestScoped
public class Visit {
    private Viewer viewer;

    void of(Viewer signedIn) {
        viewer = signedIn;
    }

    /** Fails with 401 when nobody is signed in. */
    public Viewer viewer() {
        return who().orElseThrow(Problem::unauthorised);
    }

    public Optional<Viewer> who() {
        return Optional.ofNullable(viewer);
    }

    /** The viewer, who must hold one of the roles; fails with 403 otherwise. */
    public Viewer as(Role first, Role... others) {
        var asking = viewer();
        if (asking.is(first)) return asking;
        for (var role : others) if (asking.is(role)) return asking;
        throw Problem.forbidden("Your account may not do this.");
    }
}
