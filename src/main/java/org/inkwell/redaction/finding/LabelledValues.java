package org.inkwell.redaction.finding;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** What follows a personal label and a colon on the same line. */
final class LabelledValues implements Recogniser {

    /** A label of up to five words, a colon, and its value up to the next label or the end. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<label>[\\p{L}][\\p{L}\\p{N}.'’-]*(?: [\\p{L}\\p{N}.'’-]+){0,4})"
                            + "(?:(?<=[\"'\\[][\\w .-]{1,40})[\"'\\]])?\\s?(?:=>|[:=])\\s*"
                            + "(?:(?<=[?&][\\w.]{1,40}=)(?<parameter>[^&\\s\"#]+)|(?<quote>['\"])(?<quoted>.+?)\\k<quote>(?=[\\s,;|)\\]}]|$)"
                            + "|(?<value>[^\\s,;|][^,;|]*?)(?=\\s*$|\\s*[,;|]|\"(?![^\\s,;)}\\]])|\\s+\\p{L}+\\s?:))");

    /** A label of one to three words and a number, with no more than a space between them. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<label>\\p{L}[\\p{L}.]*(?: \\p{L}[\\p{L}.]*){0,2}) (?<value>[A-Za-z]{0,2}\\d{3,}\\w*)");

    /** The same with a letter or an answer: "SEN status E". */
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "(?<label>\\p{L}+(?: \\p{L}+){0,2}) (?<value>\\p{Lu}|Yes|No)(?![\\p{L}\\p{N}'’:-])");

    private static final Pattern NOBODY = Pattern.compile("(?i)n/a|\\(?(?:none|null|nil)\\)?|-+");

    /** Words of what somebody says, at least. */
    private static final int SENTENCE = 4;

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
        for (var from = 0; matcher.find(from); from = endOf(matcher)) {
            var group =
                    Stream.of("parameter", "quoted", "value")
                            .filter(part -> matcher.start(part) >= 0)
                            .findFirst()
                            .orElseThrow();
            var start = matcher.start(group);
            var end = matcher.end(group);
            endings(matcher.group("label"))
                    .findFirst()
                    .filter(label -> isValueOf(label, line.text().substring(start, end)))
                    .ifPresent(
                            l -> found.add(new Match(l.kind(), "label-before", start, end, 0.8)));
        }
        addWhole(ANSWERED, line, Label::isSecret, found);
        addWhole(NUMBERED, line, Label::always, found);
        return found.build();
    }

    /** A text in quotation marks may hold labels of its own. */
    private static int endOf(Matcher found) {
        return found.start("quoted") < 0 ? found.end() : found.start("quoted");
    }

    private boolean isValueOf(Label label, String text) {
        if (NOBODY.matcher(text).matches()) {
            return false;
        }
        return label.always()
                || (!Word.areOfScreens(text, lexicon)
                        && (label.kind() != Kind.NAME || !isSentence(text)));
    }

    /** "Technician: the PC was left logged in": what somebody says, no name. */
    private boolean isSentence(String text) {
        var words = Word.of(text, lexicon);
        var small =
                words.stream()
                        .filter(word -> !word.isCapital() && !Company.isParticle(word))
                        .filter(word -> word.standing().compareTo(Standing.COMMON) <= 0)
                        .count();
        return words.size() >= SENTENCE && small * 2 >= words.size();
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
        var words = List.of(Labels.spelt(text).split("\\s+", -1));
        if (Labels.isOfThing(words)) {
            return Stream.empty();
        }
        return IntStream.range(0, words.size())
                .mapToObj(from -> String.join(" ", words.subList(from, words.size())))
                .flatMap(label -> labels.of(label).stream());
    }
}
