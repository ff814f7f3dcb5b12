package org.inkwell.redaction.finding;

import java.util.List;
import org.inkwell.redaction.Kind;

/**
 * A stretch of a text and what is to stand there instead.
 *
 * @param start first character, inclusive
 * @param end last character, exclusive
 * @param rule the name of the rule that found it, for whoever checks it
 * @param by a pseudonym in brackets
 */
public record Replacement(Kind kind, String rule, int start, int end, String by) {

    /** Whether more speaks for it than that no list has the word. */
    public boolean isSure() {
        return !rule.equals(PersonNames.UNKNOWN);
    }

    /** The same of a text that begins so many characters earlier. */
    Replacement movedBy(int earlier) {
        return new Replacement(kind, rule, start + earlier, end + earlier, by);
    }

    /** What of it does not stand before a place. */
    Replacement from(int place) {
        return new Replacement(kind, rule, Math.max(start, place), end, by);
    }

    /**
     * The text with all of them made.
     *
     * @param all in the order of the text; no two overlap
     */
    public static String in(String text, List<Replacement> all) {
        var made = new StringBuilder();
        var at = 0;
        for (var replacement : all) {
            made.append(text, at, replacement.start).append(replacement.by);
            at = replacement.end;
        }
        return made.append(text, at, text.length()).toString();
    }
}
