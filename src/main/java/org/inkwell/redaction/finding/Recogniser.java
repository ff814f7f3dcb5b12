package org.inkwell.redaction.finding;

import java.util.stream.Stream;

/** Finds one kind of what is personal in a line; knows nothing of pictures. */
@FunctionalInterface
public interface Recogniser {

    /**
     * Whether what it looks for may run over what looks like the edge of a column: a postcode's
     * halves stand beneath one another in a list.
     */
    default boolean readsAcross() {
        return true;
    }

    /**
     * Whether it looks at words between blanks, so that in a text what programs write without
     * blanks is parted for it.
     */
    default boolean readsWords() {
        return false;
    }

    /** Every stretch that goes, in any order; they may overlap. */
    Stream<Match> find(Line line);
}
