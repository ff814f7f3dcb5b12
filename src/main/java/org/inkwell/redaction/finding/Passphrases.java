package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;

/**
 * "otter-lamp-42", "Teapot55": words and a number, as those make up of whom a password is asked.
 */
final class Passphrases {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\w./\\\\@-])\\p{L}{3,}(?:-\\p{L}{3,}){1,4}-?\\d{1,4}(?![\\w/\\\\@-]|\\.\\w)");

    /** "Teapot55": a word that no program is called by, and digits. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\w./\\\\@:-])(\\p{L}{4,})[1-9]\\d{0,3}[!?#$]?(?![\\w/\\\\@-]|\\.\\w)");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?i)\\b(?:pass(?:word|code|phrase)?s?|passwd|pwd|pword|pw|log ?(?:in|on)|sign ?in|reset)\\b");

    /** Letters before and after in which a password is spoken of. */
    private static final int NEAR = 200;

    private Passphrases() {}

    static Stream<Match> in(String text) {
        return Stream.concat(
                        FORM.matcher(text).results(),
                        WORD.matcher(text).results().filter(found -> !isOfScreens(found.group(1))))
                .filter(found -> isAsked(found, text))
                .map(found -> Match.of(Kind.SECRET, "secret-look", found, 0.5));
    }

    private static boolean isOfScreens(String word) {
        return Lexicon.english().isOfScreens(word);
    }

    private static boolean isAsked(MatchResult found, String text) {
        var from = Math.max(0, found.start() - NEAR);
        var to = Math.min(text.length(), found.end() + NEAR);
        return ASKED.matcher(text.substring(from, found.start())).find()
                || ASKED.matcher(text.substring(found.end(), to)).find();
    }
}
