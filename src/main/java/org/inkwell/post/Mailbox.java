package org.inkwell.post;

import java.util.function.Predicate;

/** Mail that came for the desk. */
public interface Mailbox {

    /**
     * Hands over each mail that is new.
     *
     * @param handling whether the mail was taken in: then it goes from the mailbox, else it stays
     *     there for a person; where it throws, the mail counts as new the next time
     * @return whether the mailbox could be read to its end
     */
    boolean fetch(Predicate<Incoming> handling);
}
