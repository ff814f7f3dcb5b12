package org.inkwell.review;

import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a person's decision stands. */
public sealed interface Decision {

    /** It stands. */
    record Made() implements Decision {}

    /**
     * It does not.
     *
     * @param sentence why, for the person
     */
    record Refused(String sentence) implements Decision {}

    static Decision made() {
        return new Made();
    }

    static Decision refused(String sentence) {
        return new Refused(sentence);
    }

    default <T> T fold(Supplier<T> made, Function<String, T> refused) {
        if (this instanceof Refused no) {
            return refused.apply(no.sentence());
        }
        return made.get();
    }
}
