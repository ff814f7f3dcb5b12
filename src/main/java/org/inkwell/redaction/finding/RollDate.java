package org.inkwell.redaction.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in every usual order, made one. */
final class RollDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:19|20)\\d\\d|\\d\\d";

    /** Where in a text a date may stand: a stretch that is given to {@link #parse}. */
    static final Pattern WRITTEN =
            Pattern.compile(
                    ("(?i)(?<!\\d)(?:(?:19|20)\\d\\d[/.\\- ]\\d{1,2}[/.\\- ]\\d{1,2}"
                                    + "|\\d{1,2} ?[/.\\- ] ?\\d{1,2} ?[/.\\- ] ?(?:YEAR)"
                                    + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ \\-./,]{0,2}MONTH"
                                    + "[ \\-./,]{0,3}(?:YEAR)"
                                    + "|MONTH[ \\-./]{0,2}\\d{1,2}(?:st|nd|rd|th)?[ ,\\-./]{1,3}"
                                    + "(?:YEAR)|(?:19|20)\\d{6}|\\d{4}(?:19|20)\\d\\d)(?!\\d)")
                            .replace("MONTH", MONTH)
                            .replace("YEAR", YEAR));

    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d\\d)[/.\\- ]?(\\d{1,2})[/.\\- ]?(\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2}) ?[/.\\- ] ?(\\d{1,2}) ?[/.\\- ] ?((?:19|20)?\\d\\d)(?: .*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)");
    private static final Pattern SPELT =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\-./,]*([a-z]{3})[a-z]*[ \\-./,]*(YEAR)"
                            .replace("YEAR", YEAR));
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "([a-z]{3})[a-z]*[ \\-./]*(\\d{1,2})(?:st|nd|rd|th)?[ ,\\-./]+(YEAR)"
                            .replace("YEAR", YEAR));

    private RollDate() {}

    /** Year's last two digits, month and day: the same for every way to write one date. */
    static Optional<String> parse(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        var together = TOGETHER.matcher(text);
        if (together.matches() && !text.matches("(?:19|20)\\d\\d(?:0\\d|1[0-2])[0-3]\\d")) {
            return key(together.group(3), together.group(2), together.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return key(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return key(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var spelt = SPELT.matcher(text);
        if (spelt.matches()) {
            return key(spelt.group(3), month(spelt.group(2)), spelt.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return key(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return Optional.empty();
    }

    private static String month(String spelt) {
        var at = MONTHS.indexOf(spelt);
        return at >= 0 && at % 3 == 0 ? Integer.toString(at / 3 + 1) : "0";
    }

    private static Optional<String> key(String year, String month, String day) {
        if (month.equals("0")) {
            return Optional.empty();
        }
        var number = Integer.parseInt(year) % 100;
        return Optional.of(
                "%02d%02d%02d".formatted(number, Integer.parseInt(month), Integer.parseInt(day)));
    }
}
