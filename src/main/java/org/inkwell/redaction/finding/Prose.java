package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import org.inkwell.redaction.Kind;

/** What a text says of people beyond its single lines, once the recognisers have marked it. */
final class Prose {

    /** A number right after a word, in brackets or not; years stay. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=\\p{L})([ ,(]{1,2})((?!(?:19|20)\\d\\d\\b)\\d{4,8})(?![\\d.:/-]*\\d)\\b");

    private Prose() {}

    static void mark(String text, Marks marks) {
        marks.mark(Speakers.in(text));
        marks.mark(Signatures.in(text));
        marks.mark(Accounts.in(text));
        marks.mark(Capitals.in(text));
        marks.mark(Kin.in(text, marks));
        marks.mark(SaidNumbers.in(text));
        marks.mark(Passphrases.in(text));
        marks.mark(Namesakes.in(text, marks));
        marks.mark(Told.in(text, marks));
        marks.mark(
                NUMBER.matcher(text)
                        .results()
                        .filter(found -> marks.isName(found.start() - 1))
                        .map(
                                found ->
                                        new Match(
                                                Kind.NUMBER,
                                                Identifiers.RULE,
                                                found.start(2),
                                                found.end(2),
                                                0.5)));
        marks.mark(Again.in(text, marks));
    }
}
