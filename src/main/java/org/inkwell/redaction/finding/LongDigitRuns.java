package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Any six digits in a row, and codes of letters with three digits: whose they are is unknown. */
final class LongDigitRuns implements Recogniser {

    /** Admission, account, passport and licence numbers have no form in common but their length. */
    private static final Pattern DIGITS =
            Pattern.compile("[A-Za-z]{0,3}(?:\\d{6,}|\\d{2,}(?:[ -]\\d{2,})+)[A-Za-z]{0,2}");

    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?=(?:[A-Za-z]*\\d){3})(?=\\d*[A-Za-z])[A-Za-z0-9]{4,}(?![A-Za-z0-9])");

    /** Of a person or a row; not of an event, a process or an error. */
    private static final Pattern IDENTIFIER =
            Pattern.compile(
                    "(?<!(?i:event|process|error|session|thread|ticket|job|task|kb) )"
                            + "\\bID ?[:#-]? ?(\\d{3,})");

    @Override
    public Stream<Match> find(Line line) {
        var restored = Digits.suspicious(line.text());
        var runs =
                DIGITS.matcher(restored)
                        .results()
                        .filter(m -> m.group().chars().filter(Character::isDigit).count() >= 6)
                        .map(m -> Match.of(Kind.NUMBER, "digits", m, 0.6));
        var codes =
                CODE.matcher(Digits.withoutHarmless(line.text()))
                        .results()
                        .filter(m -> !isMeasure(m.group()))
                        .map(m -> Match.of(Kind.NUMBER, "code", m, 0.4));
        var identifiers =
                IDENTIFIER
                        .matcher(line.text())
                        .results()
                        .map(m -> new Match(Kind.NUMBER, "identifier", m.start(1), m.end(1), 0.4));
        return Stream.of(runs, codes, identifiers).flatMap(matches -> matches);
    }

    private static boolean isMeasure(String code) {
        return code.matches(
                "(?i)\\d{1,4}(?:px|kb|mb|gb|tb|ms|hz|mhz|dpi|x\\d{1,4})|\\d{1,2}(?:am|pm)");
    }
}
