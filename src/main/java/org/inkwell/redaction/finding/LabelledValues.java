package org.inkwell.redaction.finding;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** What follows a personal label and a colon on the same line. */
final class LabelledValues implements Recogniser {

    /** A label of up to five words, a colon, and its value up to the next label or the end. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<label>[\\p{L}][\\p{L}\\p{N}.'’-]*(?: [\\p{L}\\p{N}.'’-]+){0,4})\\s?[:=]\\s*"
                            + "(?<value>[^\\s,;|][^,;|]*?)(?=\\s*$|\\s*[,;|]|\\s+\\p{L}+\\s?:)");

    /** A label of one to three words and a number, with no more than a space between them. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<label>\\p{L}[\\p{L}.]*(?: \\p{L}[\\p{L}.]*){0,2}) (?<value>[A-Za-z]{0,2}\\d{3,}\\w*)");

    /** The same with a letter or an answer: "SEN status E". */
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?<label>\\p{L}+(?: \\p{L}+){0,2}) (?<value>\\p{Lu}|Yes|No)(?![\\p{L}\\p{N}'’:-])");

    private final Lexicon lexicon;
    private final Labels labels = Labels.all();

    LabelledValues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean readsAcross() {
        return false;
    }

    @Override
    public Stream<Match> find(Line line) {
        var matcher = FORM.matcher(line.text());
        var found = Stream.<Match>builder();
        while (matcher.find()) {
            var start = matcher.start("value");
            var end = matcher.end("value");
            endings(matcher.group("label"))
                    .findFirst()
                    .filter(
                            label ->
                                    label.always()
                                            || !Word.areOfScreens(
                                                    line.text().substring(start, end), lexicon))
                    .ifPresent(
                            l -> found.add(new Match(l.kind(), "label-before", start, end, 0.8)));
        }
        addWhole(ANSWERED, line, Label::isSecret, found);
        addWhole(NUMBERED, line, Label::always, found);
        return found.build();
    }

    private void addWhole(
            Pattern form, Line line, Predicate<Label> which, Stream.Builder<Match> found) {
        var said = form.matcher(line.text());
        while (said.find()) {
            endings(said.group("label"))
                    .filter(label -> which.test(label) && !label.derived())
                    .findFirst()
                    .ifPresent(
                            label ->
                                    found.add(
                                            new Match(
                                                    label.kind(),
                                                    "label-before",
                                                    said.start("value"),
                                                    said.end("value"),
                                                    0.8)));
        }
    }

    /** What each end of the text says that is a label, the longest first. */
    private Stream<Label> endings(String text) {
        var words = List.of(text.split(" ", -1));
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .flatMap(label -> labels.of(label).stream());
    }
}
