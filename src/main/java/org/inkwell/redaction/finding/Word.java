package org.inkwell.redaction.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** What stands between spaces and brackets in a line, and how harmless its parts make it. */
record Word(int start, int end, String text, Standing standing) {

    private static final Pattern CHUNK = Pattern.compile("[^\\s:;,|()\\[\\]{}/\\\\=<>\"“”]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|ll|ve|re|d|m)$");

    /** Parts of file names, addresses and identifiers: at what is no letter, and at each hump. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "[^\\p{L}\\p{M}'’]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** Signs of a file name, a user name or an identifier. */
    private static final Pattern MADE = Pattern.compile("[\\p{L}\\d][._\\d][\\p{L}\\d]");

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private static final int LONGEST_NAME = 3;

    /** The words of a line that have letters or digits, in order. */
    static List<Word> of(String text, Lexicon lexicon) {
        return CHUNK.matcher(text)
                .results()
                .filter(chunk -> chunk.group().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(c -> new Word(c.start(), c.end(), c.group(), judge(c.group(), lexicon)))
                .toList();
    }

    private static Standing judge(String chunk, Lexicon lexicon) {
        var bare =
                POSSESSIVE
                        .matcher(chunk.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                        .replaceAll("");
        var letters = bare.codePoints().filter(Character::isLetter).count();
        var digits = bare.codePoints().filter(Character::isDigit).count();
        if (letters == 0 || (digits > 0 && letters < 3)) {
            return Standing.FREE;
        }
        if (lexicon.isOfScreens(bare)
                || lexicon.isMisreadOfScreens(bare)
                || Digits.withoutHarmless(bare).matches("~+")) {
            return Standing.FREE;
        }
        var whole = letters == bare.length() ? lexicon.standing(bare) : Standing.UNKNOWN;
        var parts = worstPart(bare, lexicon);
        return whole.compareTo(parts) < 0 ? whole : parts;
    }

    private static Standing worstPart(String chunk, Lexicon lexicon) {
        var made = MADE.matcher(chunk).find();
        return PARTS.splitAsStream(chunk)
                .map(part -> POSSESSIVE.matcher(part).replaceAll(""))
                .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                .map(part -> made ? inMade(part, lexicon) : lexicon.standing(part))
                .max(Standing::compareTo)
                .orElse(Standing.FREE);
    }

    /** In what was put together a small word may be a name all the same. */
    private static Standing inMade(String part, Lexicon lexicon) {
        var standing = lexicon.standing(part);
        return standing == Standing.COMMON
                        && lexicon.isName(part)
                        && !lexicon.isOfScreensOrPlain(part)
                ? Standing.NAME
                : standing;
    }

    /** "Rechnungsadresse", "Praxis-Gebühr": whether all that no list has is made as words are. */
    boolean isLikely(Lexicon lexicon) {
        return LETTERS.matcher(bare()).matches()
                && HYPHEN.splitAsStream(bare())
                        .allMatch(
                                part ->
                                        lexicon.standing(part).compareTo(Standing.COMMON) <= 0
                                                || lexicon.isLikeWord(part));
    }

    boolean isCapital() {
        var first = text.codePoints().filter(Character::isLetter).findFirst();
        return first.isPresent() && Character.isUpperCase(first.getAsInt());
    }

    boolean isNumber() {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    boolean endsSentence() {
        return text.matches(".{3,}[?!]|.{4,}\\.");
    }

    /** Without punctuation at its edges, small. */
    String bare() {
        return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    Word as(Standing other) {
        return new Word(start, end, text, other);
    }

    /** Whether nothing in the text is more than a word of screens or a number. */
    static boolean areOfScreens(String text, Lexicon lexicon) {
        return of(text, lexicon).stream().allMatch(word -> word.standing() == Standing.FREE);
    }

    /** "Autumn Church": two words or three with capitals, each of which is a name too. */
    static boolean areNames(List<Word> words, Lexicon lexicon) {
        return words.size() > 1
                && words.size() <= LONGEST_NAME
                && words.stream().allMatch(w -> w.isCapital() && lexicon.isName(w.bare()));
    }
}
