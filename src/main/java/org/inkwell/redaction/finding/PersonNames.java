package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/**
 * Names of people, by default-deny: a word that is not known to be harmless is taken for a name,
 * and a capital beside a name belongs to it.
 */
final class PersonNames implements Recogniser {

    static final String UNKNOWN = "word-unknown";

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mister", "mx", "dr", "prof", "sir", "rev");
    private static final Set<String> PARTICLES =
            Set.of(
                    "di", "de", "da", "del", "della", "der", "den", "van", "von", "la", "le", "al",
                    "el", "bin", "bint", "ibn", "an", "ap", "y", "e", "dos", "das", "du", "ten",
                    "ter", "ó", "ní", "mac", "st", "ab", "ferch", "ul", "ur");
    private static final Set<String> MONTHS =
            Set.of("jan", "mar", "march", "april", "may", "june", "july", "august");
    private static final Set<String> ORDINARY = Set.of("a", "b", "c", "d", "i", "u", "x", "y", "z");
    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}[A-Za-z]?,?");
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_IN_SMALL = 3;

    private final Lexicon lexicon;
    private final Labels labels = Labels.all();

    PersonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public boolean readsAcross() {
        return false;
    }

    @Override
    public Stream<Match> find(Line line) {
        var words = new ArrayList<>(Word.of(line.text(), lexicon));
        freePhrases(words);
        freeMonths(words);
        var goes = new boolean[words.size()];
        for (var i = 0; i < goes.length; i++) {
            goes[i] = goesByItself(words, i, line.text());
        }
        spread(words, goes, line.text());
        spreadInSmallLetters(words, goes);
        return IntStream.range(0, goes.length)
                .filter(i -> goes[i])
                .mapToObj(i -> match(words.get(i), isBesideName(words, goes, i)));
    }

    /** Whether one of the words that go together is known as a name. */
    private static boolean isBesideName(List<Word> words, boolean[] goes, int at) {
        var from = at;
        var to = at;
        while (from > 0 && goes[from - 1]) {
            from--;
        }
        while (to + 1 < goes.length && goes[to + 1]) {
            to++;
        }
        return words.subList(from, to + 1).stream().anyMatch(w -> w.standing() == Standing.NAME);
    }

    private void freePhrases(List<Word> words) {
        for (var from = 0; from < words.size(); from++) {
            for (var to = from + 2; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
                var phrase = words.subList(from, to);
                if (lexicon.isPhrase(String.join(" ", phrase.stream().map(Word::bare).toList()))) {
                    phrase.replaceAll(word -> word.as(Standing.FREE));
                }
            }
        }
    }

    private static void freeMonths(List<Word> words) {
        for (var i = 0; i < words.size(); i++) {
            var before = i > 0 && words.get(i - 1).isNumber();
            var after = i + 1 < words.size() && words.get(i + 1).isNumber();
            if ((before || after) && MONTHS.contains(words.get(i).bare())) {
                words.set(i, words.get(i).as(Standing.FREE));
            }
        }
    }

    private boolean goesByItself(List<Word> words, int at, String text) {
        var word = words.get(at);
        if (isAfterTitle(words, at, text)) {
            return true;
        }
        return switch (word.standing()) {
            case NAME, UNKNOWN -> true;
            case GUARDED -> !isAmidScreenWords(words, at);
            case INITIAL -> isInitialOfSurname(words, at);
            case COMMON -> words.size() == 1 && !word.isCapital() && lexicon.isName(word.bare());
            case FREE -> false;
        };
    }

    /** "Mr My": after a title any word is a name, but for another title and a label. */
    private boolean isAfterTitle(List<Word> words, int at, String text) {
        return at > 0
                && words.get(at).isCapital()
                && TITLES.contains(words.get(at - 1).bare())
                && !TITLES.contains(words.get(at).bare())
                && labels.of(words.get(at).text()).isEmpty()
                && adjacent(words, at - 1, text);
    }

    /** "J Guest" alone: an initial and a word that is a surname too; no drive, axis or level. */
    private boolean isInitialOfSurname(List<Word> words, int at) {
        return at == 0
                && words.size() == 2
                && !ORDINARY.contains(words.get(0).bare())
                && words.get(1).isCapital()
                && lexicon.isSurnameToo(words.get(1).bare());
    }

    private boolean isAmidScreenWords(List<Word> words, int at) {
        var others = new ArrayList<>(words);
        others.remove(at);
        return others.stream().anyMatch(word -> !word.isNumber())
                && others.stream()
                        .allMatch(
                                word ->
                                        word.isNumber()
                                                || word.standing() == Standing.FREE
                                                || lexicon.isOfScreensOrPlain(word.bare())
                                                || lexicon.isLink(word.bare()));
    }

    private void spread(List<Word> words, boolean[] goes, String text) {
        for (var i = 1; i < goes.length; i++) {
            goes[i] |= goes[i - 1] && belongs(words.get(i)) && adjacent(words, i - 1, text);
            goes[i] |= goes[i - 1] && isSurnameOfScreens(words, i, text);
            goes[i] |= goes[i - 1] && isLetterAtEnd(words, i, text);
            if (goes[i - 1] && isParticle(words, i)) {
                goes[i] = true;
                goes[i + 1] = true;
            }
        }
        for (var i = goes.length - 2; i >= 0; i--) {
            goes[i] |= goes[i + 1] && belongs(words.get(i)) && adjacent(words, i, text);
            goes[i] |= isOfHouse(words, goes, i, text);
            goes[i] |= isInAddress(words, goes, i);
            goes[i] |= isAmidName(words, goes, i, text);
            goes[i] |= goes[i + 1] && isInitialAlone(words, i);
            goes[i] |= goes[i + 1] && isParticleBefore(words, goes, i, text);
        }
        if (words.size() <= LONGEST_PHRASE && isParticlesAndName(words, goes)) {
            Arrays.fill(goes, true);
        }
    }

    /** "de la Cruz" alone: nothing but what links names, and a name. */
    private static boolean isParticlesAndName(List<Word> words, boolean[] goes) {
        var name =
                IntStream.range(0, goes.length)
                        .filter(i -> !PARTICLES.contains(words.get(i).bare()))
                        .findFirst();
        return name.isPresent()
                && IntStream.range(name.getAsInt(), goes.length)
                        .allMatch(i -> goes[i] && words.get(i).isCapital());
    }

    /** "ruby bull", "an lam": a cell of two or three small words that begins as a name does. */
    private void spreadInSmallLetters(List<Word> words, boolean[] goes) {
        if (words.size() < 2
                || words.size() > LONGEST_IN_SMALL
                || words.stream().anyMatch(word -> word.isCapital() || word.isNumber())) {
            return;
        }
        var begins = goes[0] && words.get(0).standing() == Standing.NAME;
        if (begins || words.stream().allMatch(this::isNameAlone)) {
            Arrays.fill(goes, true);
        }
    }

    private boolean isNameAlone(Word word) {
        return lexicon.isName(word.bare())
                && !lexicon.isOfScreensOrPlain(word.bare())
                && !lexicon.isLink(word.bare());
    }

    /**
     * "Jack House": a word of screens after a forename that is nothing else, and no title goes on.
     */
    private boolean isSurnameOfScreens(List<Word> words, int at, String text) {
        var word = words.get(at);
        var before = words.get(at - 1);
        return word.standing() == Standing.FREE
                && word.isCapital()
                && before.isCapital()
                && before.standing() == Standing.NAME
                && adjacent(words, at - 1, text)
                && !text.substring(before.end(), word.start()).contains(",")
                && (at + 1 == words.size() || !words.get(at + 1).isCapital());
    }

    /** The number of a house before what goes: "to 37 Lower Brook Street". */
    private static boolean isOfHouse(List<Word> words, boolean[] goes, int at, String text) {
        return goes[at + 1]
                && words.get(at + 1).isCapital()
                && HOUSE.matcher(words.get(at).text()).matches()
                && text.substring(words.get(at).end(), words.get(at + 1).start()).equals(" ")
                && !text.substring(0, words.get(at).start()).endsWith(":")
                && (at == 0 || !words.get(at - 1).isCapital());
    }

    /** "51 Old Pinfold": between the number of a house at the start and what goes. */
    private static boolean isInAddress(List<Word> words, boolean[] goes, int at) {
        return at == 1
                && goes[2]
                && words.get(1).isCapital()
                && words.get(2).isCapital()
                && HOUSE.matcher(words.get(0).text()).matches();
    }

    private static boolean belongs(Word word) {
        return word.isCapital() && word.standing() != Standing.FREE;
    }

    private static boolean isParticle(List<Word> words, int at) {
        return at + 1 < words.size()
                && PARTICLES.contains(words.get(at).bare())
                && !words.get(at).isCapital()
                && belongs(words.get(at + 1));
    }

    /** "Ibrahim Bin Yusuf", "nia ab owain", "Bin Yusuf" alone: what links names to a name. */
    private static boolean isParticleBefore(List<Word> words, boolean[] goes, int at, String text) {
        return PARTICLES.contains(words.get(at).bare())
                && adjacent(words, at, text)
                && (at == 0 ? words.get(at).isCapital() : goes[at - 1]);
    }

    /** "Li Na Chen": a word with a capital right between two that go. */
    private static boolean isAmidName(List<Word> words, boolean[] goes, int at, String text) {
        return at > 0
                && goes[at - 1]
                && goes[at + 1]
                && words.subList(at - 1, at + 2).stream().allMatch(Word::isCapital)
                && text.substring(words.get(at - 1).end(), words.get(at + 1).start())
                        .equals(" " + words.get(at).text() + " ");
    }

    /** "I Guleed" alone: a pronoun would say more. */
    private static boolean isInitialAlone(List<Word> words, int at) {
        return at == 0
                && words.size() <= LONGEST_IN_SMALL
                && words.get(0).text().matches("\\p{Lu}\\.?")
                && words.get(1).isCapital();
    }

    /** "Léo d": the letter that stands for a surname, however it is written. */
    private static boolean isLetterAtEnd(List<Word> words, int at, String text) {
        return at + 1 == words.size()
                && words.get(at).bare().matches("\\p{L}")
                && words.get(at - 1).isCapital()
                && adjacent(words, at - 1, text);
    }

    /** Whether nothing but a space or a comma parts a word from the next. */
    private static boolean adjacent(List<Word> words, int at, String text) {
        var between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return between.matches("[\\s,]*") && !words.get(at).endsSentence();
    }

    private static Match match(Word word, boolean besideName) {
        var end = word.start() + word.text().replaceFirst("[.!?'’]+$", "").length();
        return switch (word.standing()) {
            case NAME -> new Match(Kind.NAME, "name-known", word.start(), end, 0.9);
            case UNKNOWN -> new Match(Kind.NAME, PersonNames.UNKNOWN, word.start(), end, 0.5);
            default ->
                    new Match(Kind.NAME, "name-beside", word.start(), end, besideName ? 0.6 : 0.5);
        };
    }
}
