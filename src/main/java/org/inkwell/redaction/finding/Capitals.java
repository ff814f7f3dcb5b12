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

    /** Offices, places and programs. */
    private static final Set<String> TITLES =
            Set.of("Head", "Body", "Edge", "Surface", "England", "Wales", "Art", "Heads");

    private Capitals() {}

    static Stream<Match> in(String text) {
        return AMID.matcher(text)
                .results()
                .filter(Capitals::isName)
                .map(found -> Match.of(Kind.NAME, PersonNames.BESIDE, found, 0.4));
    }

    private static boolean isName(MatchResult found) {
        var lexicon = Lexicon.english();
        return !TITLES.contains(found.group())
                && lexicon.isName(found.group())
                && lexicon.standing(found.group()) != Standing.FREE;
    }
}
