package org.inkwell.post;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a mail server said to a mail. */
public sealed interface Delivery {

    /** It has it now. */
    record Accepted() implements Delivery {}

    /**
     * Not now; nothing was taken.
     *
     * @param trouble a sentence for a technician, without a word of the mail
     */
    record Deferred(String trouble) implements Delivery {}

    /**
     * Never.
     *
     * @param trouble a sentence for a technician, without a word of the mail
     */
    record Rejected(String trouble) implements Delivery {}

    /** The connection broke while it was handed over: the witness will tell. */
    record Unknown() implements Delivery {}

    default <T> T fold(
            Supplier<T> accepted,
            Function<String, T> deferred,
            Function<String, T> rejected,
            Supplier<T> unknown) {
        if (this instanceof Unknown) {
            return unknown.get();
        }
        if (this instanceof Deferred later) {
            return deferred.apply(later.trouble());
        }
        if (this instanceof Rejected never) {
            return rejected.apply(never.trouble());
        }
        return accepted.get();
    }
}
