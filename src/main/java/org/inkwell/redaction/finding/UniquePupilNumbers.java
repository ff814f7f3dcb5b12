package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Unique pupil numbers, temporary and final, with one character misread anywhere. */
final class UniquePupilNumbers implements Recogniser {

    /**
     * A letter, eleven digits, and a digit or, in a temporary number, a letter.
     *
     * @see <a href="https://www.gov.uk/government/publications/unique-pupil-numbers">DfE: UPNs</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[A-Z0-9](?: ?[0-9OoQDIl|SBZG]){11} ?[0-9A-Za-z|](?![A-Za-z0-9])");

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> Character.isLetter(line.text().charAt(found.start())))
                .filter(found -> found.group().chars().filter(Character::isDigit).count() >= 6)
                .map(
                        found ->
                                Match.of(
                                        Kind.PUPIL_NUMBER,
                                        "upn",
                                        found,
                                        checks(found.group().replace(" ", "")) ? 1 : 0.8));
    }

    static boolean checks(String number) {
        var digits = Digits.restored("00" + number.substring(1)).substring(2);
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var last = i == digits.length() - 1;
            var c = digits.charAt(i);
            var value =
                    Character.isDigit(c) ? c - '0' : last ? LETTERS.indexOf(number.charAt(12)) : -1;
            if (value < 0) {
                return false;
            }
            sum += value * (i + 2);
        }
        return LETTERS.charAt(sum % 23) == number.charAt(0);
    }
}
