package org.inkwell.redaction.document;

import java.util.function.Function;

/** What came of a file that is no picture. */
public sealed interface DocumentRedaction {

    /** It may leave once a person has released it. */
    record Done(InkedDocument document) implements DocumentRedaction {}

    /**
     * It cannot be vouched for.
     *
     * @param sentence why, and what its sender can do; nothing of what the file holds
     */
    record Withheld(String sentence) implements DocumentRedaction {}

    default <T> T fold(Function<InkedDocument, T> done, Function<String, T> withheld) {
        if (this instanceof Done yes) {
            return done.apply(yes.document());
        }
        return withheld.apply(((Withheld) this).sentence());
    }
}
