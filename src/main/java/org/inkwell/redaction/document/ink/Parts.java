package org.inkwell.redaction.document.ink;

import java.util.Optional;

/** Files within files: an attachment, a picture of a letter, a member of an archive. */
@FunctionalInterface
public interface Parts {

    /**
     * The part as a file that may leave, or none where it cannot be vouched for; then it is left
     * out of the whole.
     *
     * @param name as the whole calls it; a hint at its kind, never to be believed
     */
    Optional<Part> ink(String name, byte[] file, Ink ink);

    /** Whether the whole was made here, and is now looked at once more. */
    default boolean isAgain() {
        return false;
    }
}
