package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Unique candidate identifiers of the examination boards. */
final class UniqueCandidateIdentifiers implements Recogniser {

    /**
     * Centre (five digits), board (a digit or letter), six digits, check letter.
     *
     * @see <a href="https://www.jcq.org.uk/exams-office/entries/">JCQ: formats for entries</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[0-9OIl|SBZ]{5} ?[0-9A-Z](?: ?[0-9OIl|SBZ]){6} ?[A-Z](?![A-Za-z0-9])");

    private static final String CHECKS = "ABCDEFGHKLMRTVWXY";

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> found.group().chars().filter(Character::isDigit).count() >= 8)
                .map(
                        found ->
                                Match.of(
                                        Kind.CANDIDATE_NUMBER,
                                        "uci",
                                        found,
                                        checks(found.group().replace(" ", "")) ? 1 : 0.8));
    }

    static boolean checks(String number) {
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            var c = number.charAt(i);
            var value = Character.isDigit(c) ? c - '0' : i == 5 ? c - 'A' + 1 : -1;
            if (value < 0) {
                return false;
            }
            sum += value * (16 - i);
        }
        return CHECKS.charAt(sum % 17) == number.charAt(12);
    }
}
