package org.inkwell.redaction.finding.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known of words: those of screens, those of everyday English, and people's names. */
public final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon();
    private static final Set<String> LINKS =
            Set.of("of", "the", "to", "in", "and", "for", "is", "not", "on", "by", "or", "no");
    private static final Set<String> JOINING =
            Set.of(
                    "your", "you", "has", "been", "have", "that", "this", "with", "from", "was",
                    "are", "will", "can", "please", "then", "when", "again", "it");
    private static final int SHORTEST_JOINED = 6;
    private static final int SHORTEST_MISREAD = 6;
    private static final int SHORTEST_WITH_DIGITS = 4;

    /** One fault in so many letters still tells a word of screens from a name that is unknown. */
    private static final int SHORTEST_FAULTY = 8;

    private final Set<String> screen = WordList.words("interface.txt", "interface-languages.txt");
    private final Set<String> plain = WordList.words("plain.txt");
    private final Set<String> guarded = WordList.words("guarded.txt");
    private final Set<String> vocabulary = WordList.words("vocabulary.txt.gz");
    private final Set<String> languages = WordList.words("languages.txt.gz");
    private final Set<String> names = WordList.words("names.txt.gz", "names-short.txt");
    private final Set<String> small = WordList.words("small.txt");
    private final Set<String> phrases = WordList.phrases("phrases.txt");

    private final Set<String> skeletons =
            screen.stream()
                    .filter(word -> word.length() >= SHORTEST_MISREAD)
                    .map(Folding::skeleton)
                    .collect(Collectors.toUnmodifiableSet());

    /** Long words of screens, and what is left of each without one of its letters. */
    private final Set<String> shortened =
            screen.stream()
                    .filter(word -> word.length() >= SHORTEST_FAULTY)
                    .flatMap(word -> Stream.concat(Stream.of(word), without(word)))
                    .collect(Collectors.toUnmodifiableSet());

    private final Set<String> likeWords = WordList.words("names-like-words.txt.gz");
    private final Likeness likeness =
            new Likeness(part -> isVocabulary(part) && !names.contains(part));

    private Lexicon() {}

    public static Lexicon english() {
        return ENGLISH;
    }

    /** How harmless one word of letters is, judged with its capitals. */
    public Standing standing(String word) {
        var folded = Folding.fold(word);
        var capital = Character.isUpperCase(word.codePointAt(0));
        if (folded.length() == 1) {
            return capital ? Standing.INITIAL : Standing.COMMON;
        }
        if (isOfScreens(folded)) {
            return Standing.FREE;
        }
        if (plain.contains(folded)) {
            return capital ? Standing.COMMON : Standing.FREE;
        }
        if (guarded.contains(folded)) {
            return capital ? Standing.GUARDED : Standing.FREE;
        }
        var named = names.contains(folded);
        if (!capital && small.contains(folded)) {
            return Standing.COMMON;
        }
        if (isVocabulary(folded) && !(capital && named)) {
            return Standing.COMMON;
        }
        if (named) {
            return Standing.NAME;
        }
        return joined(folded, 0) ? Standing.COMMON : Standing.UNKNOWN;
    }

    private boolean isVocabulary(String folded) {
        return vocabulary.contains(folded) || languages.contains(folded);
    }

    /** Whether a word that no list has is made as words are, and as names are not. */
    public boolean isLikeWord(String word) {
        var folded = Folding.fold(word);
        return !names.contains(folded) && !likeWords.contains(folded) && likeness.isWord(folded);
    }

    /** Whether the word is curated as one that screens use. */
    public boolean isOfScreens(String word) {
        var folded = Folding.fold(word);
        return screen.contains(folded) || stems(folded).anyMatch(screen::contains);
    }

    /** "Ro0m", "Waming": whether readers may have made this of a word of screens. */
    public boolean isMisreadOfScreens(String word) {
        var folded = Folding.fold(word);
        if (folded.codePoints().anyMatch(Character::isDigit)) {
            var letters = folded.replace('0', 'o').replace('1', 'l').replace('5', 's');
            return letters.length() >= SHORTEST_WITH_DIGITS && isOfScreens(letters);
        }
        return folded.length() >= SHORTEST_MISREAD - 1
                && !names.contains(folded)
                && !isVocabulary(folded)
                && (skeletons.contains(Folding.skeleton(folded)) || hasOneFault(folded));
    }

    /** A letter too many, too few or another: "Faxourites". */
    private boolean hasOneFault(String folded) {
        return folded.length() >= SHORTEST_FAULTY
                && (shortened.contains(folded) || without(folded).anyMatch(shortened::contains));
    }

    /** The word without each of its letters in turn, but the last: "Pakistani" is no fault. */
    private static Stream<String> without(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    }

    /** Whether a curated list lets the word stay in most places. */
    public boolean isOfScreensOrPlain(String word) {
        return isOfScreens(word) || plain.contains(Folding.fold(word));
    }

    /** Whether the word of screens is a surname besides. */
    public boolean isSurnameToo(String word) {
        var folded = Folding.fold(word);
        return plain.contains(folded) || guarded.contains(folded);
    }

    public boolean isName(String word) {
        return names.contains(Folding.fold(word));
    }

    public boolean isLink(String word) {
        return LINKS.contains(Folding.fold(word));
    }

    /** Whether the words, small and one space apart, are a phrase in which a name is none. */
    public boolean isPhrase(String words) {
        return phrases.contains(words);
    }

    private static Stream<String> stems(String word) {
        if (word.length() < 6) {
            return Stream.of(
                    word.endsWith("s") && word.length() > 3
                            ? word.substring(0, word.length() - 1)
                            : word);
        }
        return Stream.of("s", "es", "d", "ed", "ing", "er", "ly")
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() > 3);
    }

    /** Readers drop spaces: whether the rest consists of words of screens. */
    private boolean joined(String word, int from) {
        if (from == word.length()) {
            return word.length() >= SHORTEST_JOINED;
        }
        for (var to = word.length(); to > from + 1; to--) {
            var part = word.substring(from, to);
            var link = from > 0 && LINKS.contains(part);
            var known =
                    link || JOINING.contains(part) || (part.length() > 3 && screen.contains(part));
            if (known && joined(word, to)) {
                return true;
            }
        }
        return false;
    }
}
