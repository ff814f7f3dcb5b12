package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** NHS numbers: ten digits, often written 3-3-4. */
final class NhsNumbers implements Recogniser {

    /**
     * Three, three and four digits.
     *
     * @see <a href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html">NHS number</a>
     */
    private static final Pattern FORM =
            Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)");

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(Digits.restored(line.text()))
                .results()
                .map(
                        found ->
                                Match.of(
                                        Kind.HEALTH_NUMBER,
                                        "nhs",
                                        found,
                                        checks(found.group().replaceAll("\\D", "")) ? 0.9 : 0.3));
    }

    static boolean checks(String number) {
        var check = (11 - Digits.weighted(number) % 11) % 11;
        return check != 10 && number.charAt(9) - '0' == check;
    }
}
