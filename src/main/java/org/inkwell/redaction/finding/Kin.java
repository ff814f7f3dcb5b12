package org.inkwell.redaction.finding;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** What belongs to a name in a sentence: a title's letter, a surname's letter, what links names. */
final class Kin {

    /** "mr d.", "miss kaplan", "mrs day", however small it is written. */
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d'’-])(mr|mrs|miss|ms|dr|sir|sr|fr|rev)\\.? (\\p{L}[\\p{L}'’-]*)(?![\\p{L}\\d])");

    /** "tash w", "Lowri M (not him)": a letter after a name, at the end of what is said of it. */
    private static final Pattern LETTER =
            Pattern.compile("(?<=\\p{L} )(\\p{L})(?=\\.? ?[\"”'’?!,;:)(\\]\\r\\n]|\\.? ?$)");

    /** "von Habsburg", "al Hashimi". */
    private static final Pattern PARTICLE =
            Pattern.compile(
                    "(?<![\\p{L}\\d'’-])((?:al|el|von|van|bin|binti?|ibn|der|den|del|della|dos|das|de|da|di|du|ter"
                            + "|ten)[ -])(?=(?:\\p{Ll}{1,3}[ -])?\\p{Lu})");

    /** "Ferrer i Puig". */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\p{L} )(i|y|e|ap|ab|o)(?= \\p{Lu})");

    /** Kisses, and words of one letter. */
    private static final Set<String> NO_LETTERS = Set.of("x", "a", "i", "u", "n", "r", "y");

    private final String text;
    private final Marks marks;
    private final Lexicon lexicon = Lexicon.english();

    private Kin(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    static Stream<Match> in(String text, Marks marks) {
        var kin = new Kin(text, marks);
        return Stream.of(
                        kin.found(TITLED).filter(kin::isTitled),
                        kin.found(LETTER).filter(kin::isOfSurname),
                        kin.found(PARTICLE).filter(found -> kin.isName(found.end())),
                        kin.found(BETWEEN).filter(kin::isBetween))
                .flatMap(found -> found)
                .map(Kin::match);
    }

    private Stream<MatchResult> found(Pattern form) {
        return form.matcher(text).results();
    }

    /** "Miss the bus" and "MS Word" are nobody's. */
    private boolean isTitled(MatchResult found) {
        var title = found.group(1).toLowerCase(Locale.ROOT);
        var word = found.group(2);
        if (word.length() == 1) {
            return !title.equals("ms") && !word.equals("a");
        }
        return Set.of("mr", "mrs").contains(title)
                ? !Set.of("and", "or", "the").contains(word)
                : title.equals("miss") && lexicon.isName(word);
    }

    private boolean isOfSurname(MatchResult found) {
        return isName(found.start() - 2)
                && (Character.isUpperCase(found.group().charAt(0))
                        || !NO_LETTERS.contains(found.group()));
    }

    private boolean isBetween(MatchResult found) {
        return isName(found.start() - 2) && isName(found.end() + 1);
    }

    private boolean isName(int at) {
        return at >= 0 && at < text.length() && marks.isName(at);
    }

    private static Match match(MatchResult found) {
        var last = found.groupCount();
        return new Match(
                Kind.NAME,
                PersonNames.BESIDE,
                found.start(last),
                found.start(last) + found.group(last).stripTrailing().length(),
                0.5);
    }
}
