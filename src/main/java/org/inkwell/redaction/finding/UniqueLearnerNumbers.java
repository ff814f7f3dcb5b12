package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Unique learner numbers: ten digits of which the last checks the others. */
final class UniqueLearnerNumbers implements Recogniser {

    /**
     * Ten digits, the first not zero.
     *
     * @see <a href="https://www.gov.uk/government/publications/lrs-unique-learner-numbers">LRS</a>
     */
    private static final Pattern FORM = Pattern.compile("(?<!\\d)[1-9](?: ?\\d){9}(?!\\d)");

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(Digits.restored(line.text()))
                .results()
                .map(
                        found ->
                                Match.of(
                                        Kind.LEARNER_NUMBER,
                                        "uln",
                                        found,
                                        checks(found.group().replace(" ", "")) ? 0.95 : 0.4));
    }

    static boolean checks(String number) {
        var rest = Digits.weighted(number) % 11;
        return rest != 0 && number.charAt(9) - '0' == 10 - rest;
    }
}
