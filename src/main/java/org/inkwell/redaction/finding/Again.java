package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Numbers that went once and stand elsewhere in the text, and the town above its postcode. */
final class Again {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.])\\d{4,}(?![\\p{L}\\d])");

    private static final Set<Kind> NUMBERS =
            Set.of(
                    Kind.NUMBER,
                    Kind.PUPIL_NUMBER,
                    Kind.LEARNER_NUMBER,
                    Kind.CANDIDATE_NUMBER,
                    Kind.HEALTH_NUMBER);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** One to three words alone on a line, or after a comma, before a postcode. */
    private static final Pattern TOWN =
            Pattern.compile(
                    "(?:(?<=[\\r\\n])[> \\t]*|(?<=, ))(\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}),?(?:[ \\t]*\\r?\\n[> \\t]*| )(?=[A-Z]{1,2}\\d)");

    private Again() {}

    static Stream<Match> in(String text, Marks marks) {
        var gone =
                NUMBER.matcher(text)
                        .results()
                        .filter(found -> isNumber(marks, found.start()))
                        .map(MatchResult::group)
                        .filter(number -> !YEAR.matcher(number).matches())
                        .collect(Collectors.toSet());
        return Stream.concat(numbers(text, gone), towns(text, marks));
    }

    private static Stream<Match> numbers(String text, Set<String> gone) {
        return NUMBER.matcher(text)
                .results()
                .filter(found -> gone.contains(found.group()))
                .map(found -> Match.of(Kind.NUMBER, Identifiers.RULE, found, 0.5));
    }

    private static Stream<Match> towns(String text, Marks marks) {
        return TOWN.matcher(text)
                .results()
                .filter(found -> isPostcode(marks, found.end()))
                .map(
                        found ->
                                new Match(
                                        Kind.ADDRESS,
                                        "address",
                                        found.start(1),
                                        found.end(1),
                                        0.5));
    }

    private static boolean isNumber(Marks marks, int at) {
        return marks.at(at) != null && NUMBERS.contains(marks.at(at).kind());
    }

    private static boolean isPostcode(Marks marks, int at) {
        return marks.at(at) != null && marks.at(at).kind() == Kind.POSTCODE;
    }
}
