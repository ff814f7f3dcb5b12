package org.inkwell.redaction.finding;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Words that a person wants inked besides, wherever they stand alone. */
final class ChosenWords implements Recogniser {

    private final List<Pattern> forms;

    ChosenWords(Collection<String> words) {
        forms =
                words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(ChosenWords::form)
                        .toList();
    }

    @Override
    public Stream<Match> find(Line line) {
        return forms.stream()
                .flatMap(form -> form.matcher(line.text()).results())
                .map(found -> Match.of(Kind.NAME, "chosen", found, 1));
    }

    private static Pattern form(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
