package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** National Insurance numbers, however spaced. */
final class NationalInsuranceNumbers implements Recogniser {

    /**
     * Two letters, six digits, A to D. Prefixes that are never given out are inked all the same: a
     * reader may have misread them.
     *
     * @see <a
     *     href="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110">HMRC
     *     NIM39110</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![A-Za-z0-9])[A-Z]{2}(?: ?[0-9OoIl|SBZ]){6} ?[A-D84](?![A-Za-z0-9])");

    private static final Pattern GIVEN_OUT =
            Pattern.compile(
                    "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]");

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> found.group().chars().filter(Character::isDigit).count() >= 3)
                .map(
                        found ->
                                Match.of(
                                        Kind.NATIONAL_INSURANCE,
                                        "national-insurance",
                                        found,
                                        isGivenOut(found.group()) ? 0.95 : 0.7));
    }

    private static boolean isGivenOut(String number) {
        return GIVEN_OUT.matcher(number.replace(" ", "")).matches();
    }
}
