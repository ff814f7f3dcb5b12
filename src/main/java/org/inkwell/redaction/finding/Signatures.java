package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Initials by which somebody signs: alone on a line of a text of several lines. */
final class Signatures {

    /** "H x", "- S.", "K.O.", "MB" after the line above. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<=[\\r\\n])[>\\s–—-]*+(\\p{Lu}(?:\\.?\\p{Lu}){0,2})\\.?(?: [xX]{1,3})?[ \\t]*(?![^\\r\\n])");

    private Signatures() {}

    static Stream<Match> in(String text) {
        return FORM.matcher(text)
                .results()
                .filter(found -> isNoWord(found.group(1)))
                .map(found -> new Match(Kind.NAME, "initials", found.start(1), found.end(1), 0.5));
    }

    /** "OK" and "IT" on a line sign nothing. */
    private static boolean isNoWord(String letters) {
        return letters.length() == 1
                || Lexicon.english().standing(letters).compareTo(Standing.COMMON) > 0;
    }
}
