package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;

/**
 * A stretch of a line that is of a sort that may stay for some.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 */
record Stretch(Allowance sort, int start, int end) {

    static Stretch of(Allowance sort, MatchResult found) {
        return new Stretch(sort, found.start(), found.end());
    }

    static Stretch of(Allowance sort, MatchResult found, int group) {
        return new Stretch(sort, found.start(group), found.end(group));
    }
}
