package org.inkwell.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What surrounds every page of this request. */
@RequestScoped
public class Frame {
    @Inject Assets assets;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "inkwell.demonstration", defaultValue = "false")
    boolean demonstration;

    private String path = "/";
    private String person = "";
    private Set<String> roles = Set.of();
    private String forgery = "";

    void at(String place) {
        path = place;
    }

    /** Somebody is signed in: the name to show, what the person may do, the word for forms. */
    public void signedIn(String name, Set<String> held, String word) {
        person = name;
        roles = Set.copyOf(held);
        forgery = word;
    }

    /** Nobody is signed in any more. */
    public void signedOut() {
        signedIn("", Set.of(), "");
    }

    public boolean isSignedIn() {
        return !person.isEmpty();
    }

    public String person() {
        return person;
    }

    /** Whether the person holds the role of this name. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** To stand first in each form that changes something, as its field {@code forgery}. */
    public String forgery() {
        return forgery;
    }

    /** Of this request, with a leading stroke and without its query. */
    public String path() {
        return path;
    }

    /** For pages that say how long ago something was. */
    public Instant now() {
        return clock.instant();
    }

    public boolean demonstration() {
        return demonstration;
    }

    /** Where a browser finds this file of the desk, and may keep it for ever. */
    public String asset(String name) {
        return assets.address(name);
    }
}
