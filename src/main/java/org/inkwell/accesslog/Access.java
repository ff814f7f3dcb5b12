package org.inkwell.accesslog;

import java.util.Objects;

/**
 * One access, as it will stand in the log.
 *
 * @param object what it was done to: "ticket 1042", "original of screenshot 2 of ticket 1042";
 *     never a name, never what it says
 * @param reason why, in the actor's words; may be empty where the verb says it
 */
public record Access(Actor actor, Verb verb, String object, String reason) {

    public Access {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(reason, "reason");
    }

    public static Access of(Actor actor, Verb verb, String object) {
        return new Access(actor, verb, object, "");
    }
}
