package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.reading.Token;

/**
 * What a school taught.
 *
 * @param inked words that always go
 * @param kept words that do not go for being unknown; whatever else speaks against them still does
 */
public record SchoolWords(Set<String> inked, Set<String> kept) {

    private static final Pattern PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

    private static final SchoolWords NONE = new SchoolWords(Set.of(), Set.of());

    public SchoolWords {
        inked = folded(inked);
        kept = folded(kept);
    }

    /** Of a school that taught nothing. */
    public static SchoolWords none() {
        return NONE;
    }

    /** The same and one more. */
    public SchoolWords and(String word, boolean keep) {
        return keep
                ? new SchoolWords(inked, with(kept, word))
                : new SchoolWords(with(inked, word), kept);
    }

    /** Whether a reader saw one of the words that always go. */
    boolean inks(Token token) {
        return Stream.of(token.first(), token.second())
                .flatMap(PART::splitAsStream)
                .map(Folding::fold)
                .anyMatch(inked::contains);
    }

    /** Whether both readers saw a kept word, and nothing but being unknown speaks against it. */
    boolean keeps(Token token, Mark mark) {
        return mark.rule().equals(PersonNames.UNKNOWN)
                && kept.contains(bare(token.first()))
                && kept.contains(bare(token.second()));
    }

    private static String bare(String text) {
        return Folding.fold(text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().map(SchoolWords::bare).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> with(Set<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).collect(Collectors.toSet());
    }
}
