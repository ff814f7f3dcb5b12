package org.inkwell.redaction.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Folding;

/**
 * Words that a person wants inked besides, wherever they stand alone: in any case, with whatever
 * diacritics and signs a hand or a program puts on or between their letters.
 */
final class ChosenWords implements Recogniser {

    /** Small letters of Europe by what they are without their diacritics. */
    private static final Map<String, String> VARIANTS =
            IntStream.rangeClosed(0xC0, 0x1EFF)
                    .filter(point -> point <= 0x24F || point >= 0x1E00)
                    .filter(Character::isLetter)
                    .mapToObj(Character::toString)
                    .collect(groupingBy(Folding::fold, mapping(v -> v, Collectors.joining("|"))));

    private static final List<String> PAIRS = List.of("ss", "ae", "oe", "th");

    private static final String BETWEEN = "[^\\p{L}\\p{N}\\s]{0,2}";

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
        var parts =
                Stream.of(word.split("\\s+"))
                        .map(part -> Folding.fold(part).isEmpty() ? Pattern.quote(part) : of(part))
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String of(String part) {
        var folded = Folding.fold(part);
        var form = new StringBuilder();
        for (var at = 0; at < folded.length(); ) {
            form.append(form.isEmpty() ? "" : BETWEEN);
            var here = at;
            var pair = PAIRS.stream().filter(two -> folded.startsWith(two, here)).findFirst();
            var next = Character.charCount(folded.codePointAt(at));
            form.append(
                    pair.map(two -> or(letter(two, 0, 1) + BETWEEN + letter(two, 1, 2), two))
                            .orElse(letter(folded, at, at + next)));
            at += pair.map(String::length).orElse(next);
        }
        return form.toString();
    }

    private static String letter(String folded, int start, int end) {
        var letter = folded.substring(start, end);
        return or(Pattern.quote(letter), letter) + "\\p{M}*";
    }

    private static String or(String form, String folded) {
        var variants = VARIANTS.get(folded);
        return "(?:" + form + (variants == null ? "" : "|" + variants) + ")";
    }
}
