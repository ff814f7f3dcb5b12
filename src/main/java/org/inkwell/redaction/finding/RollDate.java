package org.inkwell.redaction.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in every usual order, made one. */
final class RollDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d\\d)[/.\\- ](\\d{1,2})[/.\\- ](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d\\d)(?: .*)?");
    private static final Pattern SPELT =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th)?[ \\-]([a-z]{3})[a-z]*[ ,\\-]+(\\d{4}|\\d\\d)");

    private RollDate() {}

    /** Year's last two digits, month and day: the same for every way to write one date. */
    static Optional<String> parse(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(key(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(key(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        var spelt = SPELT.matcher(text);
        if (spelt.matches() && MONTHS.indexOf(spelt.group(2)) % 3 == 0) {
            var month = MONTHS.indexOf(spelt.group(2)) / 3 + 1;
            return Optional.of(key(spelt.group(3), Integer.toString(month), spelt.group(1)));
        }
        return Optional.empty();
    }

    private static String key(String year, String month, String day) {
        var number = Integer.parseInt(year) % 100;
        return "%02d%02d%02d".formatted(number, Integer.parseInt(month), Integer.parseInt(day));
    }
}
