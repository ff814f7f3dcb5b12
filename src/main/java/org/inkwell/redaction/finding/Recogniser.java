package org.inkwell.redaction.finding;

import java.util.stream.Stream;

/** Finds one kind of what is personal in a line; knows nothing of pictures. */
@FunctionalInterface
public interface Recogniser {

    /** Every stretch that goes, in any order; they may overlap. */
    Stream<Match> find(Line line);
}
