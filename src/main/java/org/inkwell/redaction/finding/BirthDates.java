package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Dates on which somebody may have been born, and ages in years and months; timestamps stay. */
final class BirthDates implements Recogniser {

    /**
     * Age in years at which school begins; a younger child's date goes by label, column or roll.
     */
    private static final int YOUNGEST = 4;

    private static final int OLDEST = 100;
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d|\\d\\d)";
    private static final String DAY = "(?:[0-3]?\\d)(?:st|nd|rd|th)?(?: of(?: the)?)?";

    /**
     * Day, month and year in every usual order.
     *
     * @see <a href="https://www.gov.uk/guidance/style-guide/a-to-z#dates">dates as GOV.UK has
     *     them</a>
     */
    private static final Pattern[] DATES = {
        date("(?!0?[ /.\\-])[0-3]?\\d ?[/.\\-] ?(?!0[ /.\\-])[0-3]?\\d ?[/.\\-] ?" + YEAR),
        date("(?<year>(?:19|20)\\d\\d)[/.\\-][01]?\\d[/.\\-][0-3]?\\d"),
        date(DAY + "[ /\\-]?" + MONTH + "[ ,/\\-]{0,2}" + YEAR),
        date(MONTH + " ?" + DAY + ",? ?(?<year>(?:19|20)\\d\\d)")
    };

    private static final Pattern AGE =
            Pattern.compile(
                    "(?i)\\b\\d{1,2} ?(?:y|yrs?|years?),? ?\\d{1,2} ?(?:m|mths?|months?)\\b"
                            + "|\\bage[d:]? \\d{1,2}\\b|\\b\\d{1,2}[ -]years?[ -]old\\b");

    private static final String SAID =
            "(?:\\d{1,8}(?:st|nd|rd|th)?|"
                    + MONTH
                    + "|(?:twenty|thirty)?[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                    + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
                    + "|nineteenth|twentieth|thirtieth))";

    /** "born on the 2nd of March", "dob 120409", "birthday's 3 June": whatever is said of it. */
    private static final Pattern OF_BIRTH =
            Pattern.compile(
                    "(?i)\\b(?:born|d\\.?o\\.?b\\.?|birth(?:day| ?date)s?|date of birth)(?:['’]s)?[\\s:,=(-]*"
                            + "(?:(?:is|was|on|in|the|as)\\s+)*(?<!\\p{L})(?<said>"
                            + SAID
                            + "(?:[\\s,./-]+(?:of\\s+)?"
                            + SAID
                            + "(?![\\p{L}\\d:])){0,3})(?![\\p{L}\\d:])");

    private static final Pattern TIME_AFTER =
            Pattern.compile("^(?:[ T,]{0,3}(?:at )?\\d{1,2})?:\\d\\d");

    private final int thisYear;

    BirthDates(int thisYear) {
        this.thisYear = thisYear;
    }

    @Override
    public Stream<Match> find(Line line) {
        var text = Digits.restored(line.text());
        // Restoring takes the O of "06-Oct-21" for a nought.
        var dates =
                Stream.of(line.text(), text)
                        .distinct()
                        .flatMap(said -> Stream.of(DATES).flatMap(form -> inForm(form, said)));
        var ages = AGE.matcher(text).results().map(m -> Match.of(Kind.BIRTH_DATE, "age", m, 0.8));
        var said =
                OF_BIRTH.matcher(line.text())
                        .results()
                        .map(
                                m ->
                                        new Match(
                                                Kind.BIRTH_DATE,
                                                "birth-date",
                                                m.start(1),
                                                m.end(1),
                                                0.8));
        return Stream.of(dates, ages, said).flatMap(matches -> matches);
    }

    private Stream<Match> inForm(Pattern form, String text) {
        var matcher = form.matcher(text);
        var found = Stream.<Match>builder();
        while (matcher.find()) {
            if (isOfABirth(matcher.group("year")) && !isTimestamp(matcher, text)) {
                found.add(Match.of(Kind.BIRTH_DATE, "birth-date", matcher, 0.7));
            }
        }
        return found.build();
    }

    private boolean isOfABirth(String written) {
        var year = Integer.parseInt(written);
        if (year < 100) {
            year += 2000 + year > thisYear + 1 ? 1900 : 2000;
        }
        return year >= thisYear - OLDEST && year <= thisYear - YOUNGEST;
    }

    private static boolean isTimestamp(MatchResult date, String text) {
        return TIME_AFTER.matcher(text.substring(date.end())).find();
    }

    private static Pattern date(String form) {
        return Pattern.compile("(?<![\\d.]|\\bS-)(?i:" + form + ")(?![\\d])");
    }
}
