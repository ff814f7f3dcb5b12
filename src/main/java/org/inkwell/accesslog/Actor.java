package org.inkwell.accesslog;

import java.util.Objects;
import org.inkwell.person.Viewer;

/**
 * Who did it: a person, or a part of the desk that works by itself.
 *
 * @param id of the person, or the part's name
 * @param name as people know it
 */
public record Actor(String id, String name) {

    public static final Actor REDACTION = new Actor("redaction", "Redaction");
    public static final Actor POSTMAN = new Actor("postman", "Postman");
    public static final Actor CUSTODIAN = new Actor("custodian", "Custodian");

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    public static Actor of(Viewer viewer) {
        return new Actor(viewer.id().toString(), viewer.name());
    }
}
