package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    static final String KNOWN = "name-known";

    /** What goes for where it stands. */
    static final String BESIDE = "name-beside";

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mister", "mx", "dr", "prof", "sir", "rev");
    private static final Set<String> GREETINGS =
            Set.of("hi", "hello", "hey", "dear", "morning", "afternoon", "thanks", "cheers");
    private static final Set<String> GREETED =
            Set.of(
                    "all",
                    "everyone",
                    "everybody",
                    "team",
                    "there",
                    "sir",
                    "madam",
                    "both",
                    "colleagues",
                    "colleague",
                    "parents",
                    "carers",
                    "staff",
                    "folks",
                    "again",
                    "support",
                    "parent",
                    "carer",
                    "it",
                    "so",
                    "in",
                    "for");
    private static final Set<String> MONTHS =
            Set.of("jan", "mar", "march", "april", "may", "june", "july", "august");
    private static final Set<String> LITTLE = Set.of("an", "on");
    private static final Set<String> ORDINARY = Set.of("a", "b", "c", "d", "i", "u", "x", "y", "z");
    private static final int LONGEST_PHRASE = 4;

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
    public boolean readsWords() {
        return true;
    }

    @Override
    public Stream<Match> find(Line line) {
        var words = new ArrayList<>(Word.of(line.text(), lexicon));
        freePhrases(words);
        freeMonths(words);
        freeLittleWords(words);
        var goes = new boolean[words.size()];
        for (var i = 0; i < goes.length; i++) {
            goes[i] = goesByItself(words, i, line.text());
        }
        var company = new Company(words, goes, line.text(), lexicon);
        company.spread();
        return IntStream.range(0, goes.length)
                .filter(i -> goes[i])
                .mapToObj(i -> taken(words.get(i), company.isBesideName(i)));
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

    /** "An account", "On Friday": before a word of screens or a small one they are no names. */
    private static void freeLittleWords(List<Word> words) {
        for (var i = 0; i + 1 < words.size(); i++) {
            var next = words.get(i + 1);
            var isPlain =
                    next.isNumber()
                            || next.standing() == Standing.FREE
                            || (next.standing() == Standing.COMMON && !next.isCapital());
            if (isPlain && LITTLE.contains(words.get(i).bare())) {
                words.set(i, words.get(i).as(Standing.FREE));
            }
        }
    }

    private boolean goesByItself(List<Word> words, int at, String text) {
        var word = words.get(at);
        if (isAfterTitle(words, at, text) || isGreeted(words, at, text)) {
            return true;
        }
        return switch (word.standing()) {
            case NAME -> true;
            case UNKNOWN -> !word.isLikely(lexicon);
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
                && Company.isAdjacent(words, at - 1, text);
    }

    /** "Hi Summer,": what somebody is greeted by, but for a group and for what is nobody's name. */
    private boolean isGreeted(List<Word> words, int at, String text) {
        return at > 0
                && words.get(at).isCapital()
                && GREETINGS.contains(words.get(at - 1).bare())
                && (words.get(at).standing() != Standing.FREE
                        || lexicon.isName(words.get(at).bare()))
                && !GREETED.contains(words.get(at).bare())
                && (at + 1 == words.size()
                        || words.get(at).text().matches(".*\\p{Punct}")
                        || text.startsWith(",", words.get(at).end()))
                && Company.isAdjacent(words, at - 1, text);
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

    private static Match taken(Word word, boolean besideName) {
        var end = word.start() + word.text().replaceFirst("[.!?'’]+$", "").length();
        return switch (word.standing()) {
            case NAME -> new Match(Kind.NAME, KNOWN, word.start(), end, 0.9);
            case UNKNOWN -> new Match(Kind.NAME, PersonNames.UNKNOWN, word.start(), end, 0.5);
            default -> new Match(Kind.NAME, BESIDE, word.start(), end, besideName ? 0.6 : 0.5);
        };
    }
}
