package org.inkwell.redaction.finding;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.inkwell.redaction.Kind;

/** Telephone numbers as people in the United Kingdom write them, and abroad with a plus. */
final class PhoneNumbers implements Recogniser {

    private static final int MOST = 20;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * Area code in brackets, also alone where the rest is on the next line, and a plus with digits
     * of any country or none.
     *
     * @see <a href="https://www.itu.int/rec/T-REC-E.123">ITU-T E.123</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "\\(\\+?\\d{2,5}\\)(?:[ -]?\\d{2,5}){1,4}|\\+\\d(?:[ -]?\\d){5,}"
                            + "|^\\(0\\d{2,4}\\)$");

    /** The rest of a time of day whose hours were taken along: "4740 08:15:44". */
    private static final Pattern TIME = Pattern.compile(":\\d\\d\\b");

    @Override
    public Stream<Match> find(Line line) {
        var text = Digits.suspicious(line.text());
        return Stream.concat(
                known(text),
                FORM.matcher(text).results().map(m -> Match.of(Kind.PHONE, "phone-form", m, 0.8)));
    }

    private static Stream<Match> known(String text) {
        var found = NUMBERS.findNumbers(text, "GB", Leniency.POSSIBLE, MOST);
        return StreamSupport.stream(found.spliterator(), false)
                .filter(number -> number.rawString().chars().filter(Character::isDigit).count() > 5)
                .filter(number -> !isMeasure(number.rawString()))
                .filter(number -> !isRowOfCounts(number))
                .filter(number -> !TIME.matcher(text.substring(number.end())).lookingAt())
                .map(PhoneNumbers::match);
    }

    /** "1920x1080" has no extension, "1840.22" is a sum, "6 5 0 0 1 0" are counts. */
    private static boolean isMeasure(String number) {
        return number.matches("\\d{3,4} ?[x×] ?\\d{3,4}|-?\\d+\\.\\d{1,2}|\\d(?: +\\d){1,8}");
    }

    /**
     * "200 0 140" of a log: no number of anywhere, nothing before it as before one, and in bits.
     */
    private static boolean isRowOfCounts(PhoneNumberMatch number) {
        var groups = number.rawString().split("[^\\d]+", -1);
        return !NUMBERS.isValidNumber(number.number())
                && !number.rawString().matches("[0+(].*")
                && Stream.of(groups).anyMatch(group -> group.length() == 1);
    }

    private static Match match(PhoneNumberMatch found) {
        var sure = NUMBERS.isValidNumber(found.number()) ? 0.9 : 0.5;
        return new Match(Kind.PHONE, "phone", found.start(), found.end(), sure);
    }
}
