package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a text as recognisers read it, made once for all of them.
 *
 * @param start of it in the text
 * @param level without quotation marks of mails
 * @param words the same without what programs write between words
 */
record Reach(int start, Line level, Line words) {

    /** The end of a line, and what stands before each line of a mail that is quoted. */
    private static final Pattern QUOTE = Pattern.compile("(?m)^[> \\t]*>[ \\t]*|[\\r\\n]");

    /** The last group of what was matched, or all of it. */
    static Reach of(MatchResult stretch, Roll roll) {
        var group = stretch.groupCount();
        var level =
                QUOTE.matcher(stretch.group(group)).replaceAll(sign -> " ".repeat(length(sign)));
        return new Reach(
                stretch.start(group), new Line(level, roll), new Line(Glue.without(level), roll));
    }

    /** What one of them finds, in the places of the text. */
    Stream<Match> found(Recogniser recogniser) {
        return recogniser
                .find(recogniser.readsWords() ? words : level)
                .map(match -> match.movedBy(start));
    }

    private static int length(MatchResult found) {
        return found.end() - found.start();
    }
}
