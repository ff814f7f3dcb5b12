package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.finding.lexicon.Standing;

/** Initials by which somebody signs, and names that are spelled out. */
final class Signatures {

    private static final String LETTERS = "(?<letters>\\p{Lu}(?:\\.?\\p{Lu}){0,2})";

    /** "H x", "- S.", "K.O.", "MB" after the line above. */
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<=[\\r\\n])[>\\s–—-]*+"
                            + LETTERS
                            + "\\.?(?: [xX]{1,3})?[ \\t]*(?![^\\r\\n])");

    /** "Noted. F", "That is fine by me. V.O.", "Noted, PR." at the end of a line. */
    private static final Pattern AT_END =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\d)][.!?] {1,2}|\\p{Ll}, (?=\\p{Lu}\\.?\\p{Lu})|\\p{Ll} ?[–—-] {1,2})"
                            + LETTERS
                            + "\\.?(?: [xX]{1,3})?[ \\t]*(?![^\\r\\n])");

    /** "08:10 AN - Sessions revoked", "12/03 KO: done", "KO 12/3 - done": who wrote a note. */
    private static final Pattern OF_NOTE =
            Pattern.compile(
                    "(?m)^[> \\t\\[(]*(?<letters>\\p{Lu}{2,3})(?= \\d{1,2}[/.:]\\d{1,2}\\b)|^[> \\t\\[(]*(?:\\d{1,2}[:./]\\d\\d(?:[:./]\\d{2,4})?[\\])]?[ ,-]{1,3}){1,2}"
                            + "(?<letter>\\p{Lu}{2,3})(?= ?[:–-] )");

    /** "L.T. and S.T." */
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?<![\\p{L}\\d.])(?<letters>\\p{Lu}\\.\\p{Lu}\\.(?:\\p{Lu}\\.)?)(?![\\p{L}\\d])");

    /** "goes to H. only" */
    private static final Pattern AMID =
            Pattern.compile("(?<=\\p{Ll} )(?<letters>\\p{Lu}\\.)(?= \\p{Ll})");

    /** "B-A-R-Z-A-N-I", "a d j o a". */
    private static final Pattern SPELT =
            Pattern.compile(
                    "(?<![\\p{L}-])(?<letters>\\p{L}(?:-\\p{L}){3,}|\\p{L}(?: \\p{L}){3,})(?![\\p{L}-])");

    /** What people write in capitals besides. */
    private static final Set<String> COMMON =
            Set.of(
                    "NO", "YES", "NOT", "AM", "PM", "ASAP", "FYI", "UK", "TA", "THX", "TBC", "TBA",
                    "U.K.", "U.S.", "U.S.A.", "P.E.", "R.E.", "I.T.", "N.B.", "P.S.", "A.M.",
                    "P.M.", "C.V.", "F.A.O.", "O.K.");

    private Signatures() {}

    static Stream<Match> in(String text) {
        return Stream.of(ALONE, AT_END, OF_NOTE, DOTTED, AMID, SPELT)
                .flatMap(form -> form.matcher(text).results())
                .map(Signatures::match)
                .filter(match -> isNoWord(text.substring(match.start(), match.end())));
    }

    private static Match match(MatchResult found) {
        var group = found.group(1) == null ? 2 : 1;
        return new Match(Kind.NAME, "initials", found.start(group), found.end(group), 0.5);
    }

    /** "OK" and "IT" on a line sign nothing. */
    private static boolean isNoWord(String letters) {
        return letters.length() == 1
                || (Lexicon.english().standing(letters) != Standing.FREE
                        && !COMMON.contains(letters));
    }
}
