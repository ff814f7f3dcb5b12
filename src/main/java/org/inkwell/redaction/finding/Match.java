package org.inkwell.redaction.finding;

import java.util.Objects;
import java.util.regex.MatchResult;
import org.inkwell.redaction.Kind;

/**
 * A stretch of a line that goes, and why.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 * @param confidence from 0 to 1: how sure the kind is, never whether to ink
 */
public record Match(Kind kind, String rule, int start, int end, double confidence) {

    public Match {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A match has a length: " + start + " to " + end);
        }
    }

    /** The same by another rule. */
    Match by(String rule) {
        return new Match(kind, rule, start, end, confidence);
    }

    static Match of(Kind kind, String rule, MatchResult found, double confidence) {
        return new Match(kind, rule, found.start(), found.end(), confidence);
    }

    /** The same as many letters further on. */
    Match movedBy(int letters) {
        return new Match(kind, rule, start + letters, end + letters, confidence);
    }
}
