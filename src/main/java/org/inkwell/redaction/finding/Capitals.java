package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/**
 * "our operator Dean": a word that is a name too, with a capital that the sentence does not ask
 * for.
 */
final class Capitals {

    private static final Pattern AMID =
            Pattern.compile("(?<=\\p{Ll},? )\\p{Lu}\\p{Ll}{2,}(?![\\p{L}\\d_-]| \\p{Lu}| \\d)");

    /** "Bron" alone beneath what somebody wrote, with nothing or a quote after it. */
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<=[\\p{Ll}.,!?)][ \\t]?\\r?\\n(?:[> \\t]{0,4}\\r?\\n)?)[> \\t]{0,4}\\p{Lu}\\p{Ll}+"
                            + "(?=[ \\t]*(?:\\r?\\n[> \\t]*(?:\\r?\\n|$)|\\r?\\n--|$)| in [A-Z]{2,3}[ \\t]*(?:\\r?\\n|$))");

    /** Offices, places and programs. */
    private static final Set<String> TITLES =
            Set.of("Head", "Body", "Edge", "Surface", "England", "Wales", "Art", "Heads");

    private Capitals() {}

    static Stream<Match> in(String text) {
        return Stream.of(AMID, SIGNED)
                .flatMap(form -> form.matcher(text).results())
                .filter(found -> isName(word(found)))
                .map(
                        found ->
                                new Match(
                                        Kind.NAME,
                                        PersonNames.BESIDE,
                                        found.end() - word(found).length(),
                                        found.end(),
                                        0.4));
    }

    private static String word(MatchResult found) {
        return found.group().replaceFirst("^[> \\t]+", "");
    }

    private static boolean isName(String word) {
        var lexicon = Lexicon.english();
        return !TITLES.contains(word)
                && lexicon.isName(word)
                && lexicon.standing(word) != Standing.FREE;
    }
}
