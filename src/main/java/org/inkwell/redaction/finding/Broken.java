package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.reading.Token;

/** Addresses of mail of which readers made more than one word. */
final class Broken {

    private static final String TOP = "(?:uk|com|org|net|edu|info|school|example)";

    /** The end of a domain, whatever follows it without a space. */
    private static final Pattern END =
            Pattern.compile("(?i)\\.?(?:[\\w-]+\\.){0,3}" + TOP + "\\b\\S*");

    private static final Pattern FINISHED = Pattern.compile("(?i)(?:.*[.,])?" + TOP + "\\b\\W*");

    private static final Pattern JOINS = Pattern.compile(".*\\w\\w@|.*\\w[.,-]");

    private static final Pattern WITHOUT_DOT = Pattern.compile(".*@[\\w-]+");

    private static final Pattern PART = Pattern.compile("[\\w-]+(?:[.@][\\w.-]*)?[,;]?");

    private static final Pattern WITH_DOT = Pattern.compile("[\\w-]+\\.[\\w.-]*[,;]?");

    private Broken() {}

    /** Whether the word that follows on part of an address is of it. */
    static boolean goesOn(Token part, Token next) {
        if (is(next, END)) {
            return true;
        }
        return !is(part, FINISHED)
                && ((is(part, JOINS) && is(next, PART))
                        || (is(part, WITHOUT_DOT) && is(next, WITH_DOT)));
    }

    private static boolean is(Token token, Pattern form) {
        return Stream.of(token.first(), token.second())
                .anyMatch(said -> form.matcher(said).matches());
    }
}
