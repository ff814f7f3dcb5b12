package org.inkwell.escalation;

import java.util.function.Function;

/** What came of asking to send. */
public sealed interface Outcome {

    /** It may go, or has gone to the outbox. */
    record Ready(Parcel parcel) implements Outcome {}

    /**
     * It may not.
     *
     * @param sentence why, and what to do about it
     */
    record Refused(String sentence) implements Outcome {}

    default <T> T fold(Function<Parcel, T> ready, Function<String, T> refused) {
        if (this instanceof Ready yes) {
            return ready.apply(yes.parcel());
        }
        return refused.apply(((Refused) this).sentence());
    }
}
