package org.inkwell.redaction.finding;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** What goes of a text, letter by letter; what was marked first stays marked so. */
final class Marks {

    private final Match[] marks;
    private final String text;

    Marks(String text) {
        this.marks = new Match[text.length()];
        this.text = text;
    }

    void mark(Stream<Match> matches) {
        matches.forEach(this::mark);
    }

    private void mark(Match match) {
        for (var at = match.start(); at < match.end(); at++) {
            if (marks[at] == null) {
                marks[at] = match;
            }
        }
    }

    /** Takes away what rules say that do not hold there. */
    void clear(Technical.Place place) {
        for (var at = place.start(); at < place.end(); at++) {
            if (marks[at] != null && place.rules().contains(marks[at].rule())) {
                marks[at] = null;
            }
        }
    }

    /** Whether something of it goes. */
    boolean touch(int start, int end) {
        return IntStream.range(start, end).anyMatch(at -> marks[at] != null);
    }

    /** The same goes by another rule. */
    void rename(int start, int end, String rule) {
        for (var at = start; at < end; at++) {
            if (marks[at] != null) {
                marks[at] = marks[at].by(rule);
            }
        }
    }

    void clear(int start, int end) {
        Arrays.fill(marks, start, end, null);
    }

    /** Nothing where the letter stays. */
    Match at(int at) {
        return marks[at];
    }

    /** The same as on a picture; nothing as well before the text begins. */
    Mark mark(int at) {
        return at < 0 || marks[at] == null ? null : Mark.of(marks[at]);
    }

    boolean isName(int at) {
        return marks[at] != null && marks[at].kind() == Kind.NAME;
    }

    boolean hasName(int start, int end) {
        return IntStream.range(start, end).anyMatch(this::isName);
    }

    /** Where that ends which goes in one: names beside one another are one person. */
    int endOf(int start) {
        var kind = marks[start].kind();
        var end = start;
        while (end < marks.length && marks[end] != null && marks[end].kind() == kind) {
            end++;
            var next = end;
            while (kind == Kind.NAME && next < marks.length && isGap(text.charAt(next))) {
                next++;
            }
            if (next < marks.length && marks[next] != null && marks[next].kind() == kind) {
                end = next;
            }
        }
        return end;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\n' || c == '\r';
    }
}
