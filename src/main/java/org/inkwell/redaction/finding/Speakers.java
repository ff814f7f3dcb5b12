package org.inkwell.redaction.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/** Who speaks in a chat or a transcript, though the name is a word and written small. */
final class Speakers {

    /** "[08:52] will: ", "hope: " at the beginning of a line. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?m)^[> \\t]*(?:\\[?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?]?[ -]*)?"
                            + "(\\p{L}[\\p{L}'’-]+)(?= ?[:>] \\S)");

    /** Who speaks once may be a word that a colon follows. */
    private static final int FEWEST = 2;

    static final String RULE = "speaker";

    private Speakers() {}

    /** "w: 1st one done": no question and no answer. */
    private static final Pattern LETTER = Pattern.compile("(?m)^[> \\t]*([b-pr-z])(?=: \\S)");

    private static final int FEWEST_OF_LETTER = 3;

    static Stream<Match> in(String text) {
        return Stream.concat(named(text), lettered(text));
    }

    private static Stream<Match> lettered(String text) {
        return LETTER
                .matcher(text)
                .results()
                .collect(Collectors.groupingBy(MatchResult::group))
                .values()
                .stream()
                .filter(turns -> turns.size() >= FEWEST_OF_LETTER)
                .flatMap(List::stream)
                .map(Speakers::match);
    }

    private static Match match(MatchResult found) {
        return new Match(Kind.NAME, RULE, found.start(1), found.end(1), 0.7);
    }

    private static Stream<Match> named(String text) {
        return FORM
                .matcher(text)
                .results()
                .filter(found -> Lexicon.english().isName(found.group(1)))
                .filter(found -> !Lexicon.english().isOfScreens(found.group(1)))
                .filter(found -> Labels.all().of(found.group(1)).isEmpty())
                .collect(Collectors.groupingBy(Speakers::name))
                .values()
                .stream()
                .filter(turns -> turns.size() >= FEWEST)
                .flatMap(List::stream)
                .map(Speakers::match);
    }

    private static String name(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }
}
