package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** What follows a personal label and a colon on the same line. */
final class LabelledValues implements Recogniser {

    /** A label of up to five words, a colon, and its value up to the next label or the end. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<label>[\\p{L}][\\p{L}\\p{N}.'’-]*(?: [\\p{L}\\p{N}.'’-]+){0,4})\\s?[:=]\\s*"
                            + "(?<value>[^\\s,;|][^,;|]*?)(?=\\s*$|\\s*[,;|]|\\s+\\p{L}+\\s?:)");

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
            lastWords(matcher, line.text())
                    .filter(
                            label ->
                                    label.always()
                                            || !isOfScreens(line.text().substring(start, end)))
                    .forEach(l -> found.add(new Match(l.kind(), "label-before", start, end, 0.8)));
        }
        return found.build();
    }

    /** The longest end of the label's text that is a label. */
    private Stream<Label> lastWords(MatchResult found, String text) {
        var words = text.substring(found.start(1), found.end(1)).split(" ", -1);
        for (var from = 0; from < words.length; from++) {
            var label =
                    String.join(" ", java.util.Arrays.asList(words).subList(from, words.length));
            if (labels.of(label).isPresent()) {
                return labels.of(label).stream();
            }
        }
        return Stream.empty();
    }

    private boolean isOfScreens(String value) {
        return Word.of(value, lexicon).stream().allMatch(w -> w.standing() == Standing.FREE);
    }
}
