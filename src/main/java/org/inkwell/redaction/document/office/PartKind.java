package org.inkwell.redaction.document.office;

import org.inkwell.redaction.document.ink.WithheldException;
import org.w3c.dom.Document;

/**
 * A kind of part that stays.
 *
 * @param relation by which others name it
 * @param contentType after the standard
 * @param path of such parts, but for a number and the ending
 * @param hand what inks more than the words of its paragraphs
 */
record PartKind(String relation, String contentType, String path, Hand hand) {

    /** Sees to what only one kind of part has. */
    @FunctionalInterface
    interface Hand {

        Hand NONE = part -> {};

        /**
         * Inks in place what the paragraphs do not show.
         *
         * @param part with what may stand in it alone
         */
        void ink(Document part) throws WithheldException;
    }

    /** One whose words all stand in paragraphs. */
    PartKind(String relation, String contentType, String path) {
        this(relation, contentType, path, Hand.NONE);
    }

    /** The same with something more to ink. */
    PartKind with(Hand other) {
        return new PartKind(relation, contentType, path, other);
    }
}
