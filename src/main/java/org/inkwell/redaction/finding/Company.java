package org.inkwell.redaction.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/**
 * What goes along with a name on one line: initials, what links names, surnames that are words, the
 * number of a house.
 */
final class Company {

    private static final Set<String> PARTICLES =
            Set.of(
                    "di", "de", "da", "del", "della", "der", "den", "van", "von", "la", "le", "al",
                    "el", "bin", "bint", "ibn", "an", "ap", "y", "e", "dos", "das", "du", "ten",
                    "ter", "ó", "ní", "mac", "st", "ab", "ferch", "ul", "ur");
    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}[A-Za-z]?,?");
    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d{4,8}");
    private static final Pattern FILE = Pattern.compile(".+\\.[A-Za-z]{2,4}\\d?");
    private static final int LONGEST_WITH_INITIAL = 3;
    private static final int LONGEST = 4;

    private final List<Word> words;
    private final boolean[] goes;
    private final String text;
    private final Lexicon lexicon;
    private final SmallLetters small;

    /**
     * @param goes which of the words go by themselves; those that go along are marked in it
     */
    Company(List<Word> words, boolean[] goes, String text, Lexicon lexicon) {
        this.words = words;
        this.goes = goes;
        this.text = text;
        this.lexicon = lexicon;
        this.small = new SmallLetters(words, goes, text, lexicon);
    }

    /** Whether one of the words that go together is known as a name. */
    boolean isBesideName(int at) {
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

    /** Marks what goes along, from the first word to the last and back. */
    void spread() {
        for (var i = 1; i < goes.length; i++) {
            goes[i] |= goes[i - 1] && belongs(words.get(i)) && adjacent(i - 1);
            goes[i] |= goes[i - 1] && isSurnameOfScreens(i);
            goes[i] |= goes[i - 1] && small.isSurname(i);
            goes[i] |= goes[i - 1] && isLetterAtEnd(i);
            goes[i] |= goes[i - 1] && isNumberAtEnd(i);
            if (goes[i - 1] && isParticle(i)) {
                goes[i] = true;
                goes[i + 1] = true;
            }
        }
        for (var i = goes.length - 2; i >= 0; i--) {
            goes[i] |= goes[i + 1] && belongs(words.get(i)) && adjacent(i);
            goes[i] |= isOfHouse(i);
            goes[i] |= isInAddress(i);
            goes[i] |= isAmidName(i);
            goes[i] |= goes[i + 1] && isInitialAlone(i);
            goes[i] |= goes[i + 1] && isParticleBefore(i);
        }
        if (isSurnameFirst() || (words.size() <= LONGEST && isParticlesAndName())) {
            Arrays.fill(goes, true);
        }
        small.spread();
    }

    /** "Church, Autumn" alone: two words of screens that are names, the surname first. */
    private boolean isSurnameFirst() {
        return words.size() == 2
                && Word.areNames(words, lexicon)
                && text.substring(words.get(0).end(), words.get(1).start()).matches(",\\s+");
    }

    /** "de la Cruz" alone: nothing but what links names, and a name. */
    private boolean isParticlesAndName() {
        var name =
                IntStream.range(0, goes.length)
                        .filter(i -> !PARTICLES.contains(words.get(i).bare()))
                        .findFirst();
        return name.isPresent()
                && IntStream.range(name.getAsInt(), goes.length)
                        .allMatch(i -> goes[i] && words.get(i).isCapital());
    }

    /**
     * "Jack House": a word of screens after a forename that is nothing else, and no title goes on.
     */
    private boolean isSurnameOfScreens(int at) {
        var word = words.get(at);
        var before = words.get(at - 1);
        return word.standing() == Standing.FREE
                && word.isCapital()
                && before.isCapital()
                && before.standing() == Standing.NAME
                && !isFile(before)
                && adjacent(at - 1)
                && !text.substring(before.end(), word.start()).contains(",")
                && (at + 1 == words.size() || !words.get(at + 1).isCapital());
    }

    /** "Letter to Tom.docx Word": the program after the file that it shows. */
    private static boolean isFile(Word word) {
        return FILE.matcher(word.text()).matches();
    }

    /** The number of a house before what goes: "to 37 Lower Brook Street". */
    private boolean isOfHouse(int at) {
        return goes[at + 1]
                && words.get(at + 1).isCapital()
                && HOUSE.matcher(words.get(at).text()).matches()
                && text.substring(words.get(at).end(), words.get(at + 1).start()).equals(" ")
                && !text.substring(0, words.get(at).start()).endsWith(":")
                && (at == 0 || !words.get(at - 1).isCapital());
    }

    /** "51 Old Pinfold": between the number of a house at the start and what goes. */
    private boolean isInAddress(int at) {
        return at == 1
                && goes[2]
                && words.get(1).isCapital()
                && words.get(2).isCapital()
                && HOUSE.matcher(words.get(0).text()).matches();
    }

    private boolean belongs(Word word) {
        return word.standing() == Standing.UNKNOWN
                || (word.isCapital() && word.standing() != Standing.FREE);
    }

    private boolean isParticle(int at) {
        return at + 1 < words.size()
                && PARTICLES.contains(words.get(at).bare())
                && !words.get(at).isCapital()
                && belongs(words.get(at + 1));
    }

    /** "Ibrahim Bin Yusuf", "D. van der Berg", "Bin Yusuf" alone: what links names to a name. */
    private boolean isParticleBefore(int at) {
        if (!isParticle(words.get(at)) || !adjacent(at)) {
            return false;
        }
        var from = at;
        while (from > 0 && isParticle(words.get(from - 1)) && adjacent(from - 1)) {
            from--;
        }
        return from == 0
                ? words.get(at + 1).isCapital() || isParticle(words.get(at + 1))
                : goes[from - 1] || words.get(from - 1).standing() == Standing.INITIAL;
    }

    /** "van", "de la": what links the parts of a name. */
    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.bare());
    }

    /** "Li Na Chen": a word with a capital right between two that go. */
    private boolean isAmidName(int at) {
        return at > 0
                && goes[at - 1]
                && goes[at + 1]
                && words.subList(at - 1, at + 2).stream().allMatch(Word::isCapital)
                && text.substring(words.get(at - 1).end(), words.get(at + 1).start())
                        .equals(" " + words.get(at).text() + " ");
    }

    /** "I Guleed" alone: a pronoun would say more. */
    private boolean isInitialAlone(int at) {
        return at == 0
                && words.size() <= LONGEST_WITH_INITIAL
                && words.get(0).text().matches("\\p{Lu}\\.?")
                && words.get(1).isCapital();
    }

    /** "Léo d": the letter that stands for a surname, however it is written. */
    private boolean isLetterAtEnd(int at) {
        return at + 1 == words.size()
                && words.get(at).bare().matches("\\p{L}")
                && words.get(at - 1).isCapital()
                && adjacent(at - 1);
    }

    /** "Canyon Lake Texas, 78133": a postal code or a number after what goes; years stay. */
    private boolean isNumberAtEnd(int at) {
        return at + 1 == words.size()
                && NUMBER.matcher(words.get(at).text()).matches()
                && words.get(at - 1).isCapital()
                && adjacent(at - 1);
    }

    private boolean adjacent(int at) {
        return isAdjacent(words, at, text);
    }

    /** Whether nothing but a space or a comma parts a word from the next. */
    static boolean isAdjacent(List<Word> words, int at, String text) {
        var between = text.substring(words.get(at).end(), words.get(at + 1).start());
        return between.indexOf(Glue.WALL) < 0
                && between.matches("[\\s,]*")
                && !words.get(at).endsSentence();
    }
}
