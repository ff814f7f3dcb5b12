package org.inkwell.redaction.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Titles, stories and mails: the same recognisers as for pictures, pseudonyms instead of ink. */
public final class TextRedactor {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** The end of a line with the beginning of the next, where a name or a number may break. */
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?<!\\S)(?=((?:\\S+[ \\t]+)?\\S+[ \\t]*\\r?\\n[> \\t]*\\S+(?:[ \\t]+\\S+)?))");

    private final List<Recogniser> recognisers;

    public TextRedactor(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
    }

    /** One that inks these words as well, wherever they stand alone, in any case. */
    public TextRedactor besides(Collection<String> words) {
        return new TextRedactor(
                Stream.concat(Stream.of(new ChosenWords(words)), recognisers.stream()).toList());
    }

    /** Plain text in, plain text out. */
    public InkedText redact(String text, Roll roll, Pseudonyms pseudonyms) {
        var marks = new Match[text.length()];
        recognisers.forEach(
                recogniser ->
                        stretches(text)
                                .flatMap(stretch -> find(recogniser, stretch, roll))
                                .sorted(Comparator.comparingInt(Match::start))
                                .forEach(match -> mark(marks, match)));
        var inked = new StringBuilder();
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var at = 0; at < marks.length; ) {
            if (marks[at] == null) {
                inked.append(text.charAt(at++));
                continue;
            }
            var end = endOf(marks, at, text);
            var kind = marks[at].kind();
            counts.merge(kind, 1L, Long::sum);
            inked.append(pseudonyms.of(kind, text.substring(at, end), roll));
            at = end;
        }
        return new InkedText(inked.toString(), counts);
    }

    private static Stream<MatchResult> stretches(String text) {
        return Stream.concat(LINE.matcher(text).results(), BREAK.matcher(text).results());
    }

    private static Stream<Match> find(Recogniser recogniser, MatchResult stretch, Roll roll) {
        var group = stretch.groupCount();
        var start = stretch.start(group);
        var written = stretch.group(group).replaceAll("[\\r\\n>]", " ");
        return recogniser
                .find(new Line(written, roll))
                .map(
                        match ->
                                new Match(
                                        match.kind(),
                                        match.rule(),
                                        match.start() + start,
                                        match.end() + start,
                                        match.confidence()));
    }

    private static void mark(Match[] marks, Match match) {
        for (var at = match.start(); at < match.end(); at++) {
            if (marks[at] == null) {
                marks[at] = match;
            }
        }
    }

    /** Names beside one another are one person. */
    private static int endOf(Match[] marks, int start, String text) {
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
