package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Titles, stories and mails: the same recognisers as for pictures, pseudonyms instead of ink. */
public final class TextRedactor {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** The end of a line with the beginning of the next, where a name or a number may break. */
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?<!\\S)(?=((?:\\S+[ \\t]+)?\\S+[ \\t]*\\r?\\n[> \\t]*\\S+(?:[ \\t]+\\S+)?))");

    /** What stands for somebody or something already, as {@link Pseudonyms} writes it. */
    private static final Pattern PSEUDONYM =
            Pattern.compile(
                    "\\[(?:(?:Pupil|Staff|Person) [B-DF-HJ-NP-TV-XZ]{3}"
                            + "|number|email|phone|postcode|address|secret|date|withheld)\\]");

    private final List<Recogniser> recognisers;
    private final Labels labels = Labels.all();

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
        return new InkedText(text, replacements(text, roll, pseudonyms));
    }

    /** What of a text goes, in its order; no two overlap. */
    public List<Replacement> replacements(String text, Roll roll, Pseudonyms pseudonyms) {
        var marks = new Match[text.length()];
        recognisers.forEach(
                recogniser ->
                        stretches(text)
                                .flatMap(stretch -> find(recogniser, stretch, roll))
                                .sorted(Comparator.comparingInt(Match::start))
                                .forEach(match -> mark(marks, match)));
        PSEUDONYM
                .matcher(text)
                .results()
                .forEach(made -> Arrays.fill(marks, made.start(), made.end(), null));
        var found = new ArrayList<Replacement>();
        for (var at = 0; at < marks.length; at++) {
            if (marks[at] != null) {
                var end = endOf(marks, at, text);
                found.add(replacement(marks[at], at, end, text, roll, pseudonyms));
                at = end - 1;
            }
        }
        return found;
    }

    /**
     * The same of what stands under a label or a heading: a value of a personal one goes whole.
     *
     * @param label as a person or a program writes it: "Legal surname", "legal_surname"
     */
    public List<Replacement> replacements(
            String label, String value, Roll roll, Pseudonyms pseudonyms) {
        var said = labels.of(Labels.spelt(label));
        if (value.isBlank() || said.isEmpty() || !goes(said.get(), value)) {
            return replacements(value, roll, pseudonyms);
        }
        var start = value.length() - value.stripLeading().length();
        var whole =
                new Match(said.get().kind(), "column", start, value.stripTrailing().length(), 0.8);
        return List.of(replacement(whole, whole.start(), whole.end(), value, roll, pseudonyms));
    }

    /** Whether the values of a label or a heading are personal. */
    public boolean isPersonal(String label) {
        return labels.of(Labels.spelt(label)).isPresent();
    }

    private static boolean goes(Label label, String value) {
        return !PSEUDONYM.matcher(value.strip()).matches()
                && (label.always() || !Word.areOfScreens(value, Lexicon.english()));
    }

    private static Replacement replacement(
            Match match, int start, int end, String text, Roll roll, Pseudonyms pseudonyms) {
        var by = pseudonyms.of(match.kind(), text.substring(start, end), roll);
        return new Replacement(match.kind(), match.rule(), start, end, by);
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
