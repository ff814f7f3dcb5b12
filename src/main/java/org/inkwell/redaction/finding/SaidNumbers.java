package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Short numbers of which a sentence says whose or what they are: "card ending 4421". */
final class SaidNumbers {

    private static final String RULE = "number-said";

    private static final String WHAT =
            "(?:pupil|student|learner|child|candidate|cand|exam|admission|adm|admn|payroll|employee|staff|personnel|teacher"
                    + "|membership|member|library|lunch|canteen|till|locker|tray|bus pass|pass|badge|fob|card|account|acc|acct"
                    + "|passport|licence|visa|policy|claim|patient|hospital|prescription|extension|extn|ext|pager)";

    /** Between what it is and the number: "no.", "number is", "ending in". */
    private static final String LINK =
            "(?:['’]?s)?(?: ?(?:no\\.?|nos\\.?|number|numbers|num|nr|id|ref|code|#))?"
                    + "(?: ?(?:is|was|are|ends?|ending|in|now|called))*[ :#=.(-]{1,3}";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])"
                            + WHAT
                            + LINK
                            + "(?<number>(?!(?:19|20)\\d\\d(?!\\d))(?:[A-Z]{1,3}-?)?\\d{3,8}[A-Z]?)(?![\\p{L}\\d]|[.,]\\d)");

    /** In the address of a page: the number of a person's record. */
    private static final Pattern OF_RECORD =
            Pattern.compile(
                    "(?i)(?:/(?:pupils?|students?|learners?|persons?|people|users?|staff|parents?|contacts?|children)/"
                            + "|[?&](?:s?id|uid|pid|pupil|student|user|person|learner|contact|staff)(?:_?id)?=)(?<number>\\d{2,8})\\b");

    private SaidNumbers() {}

    static Stream<Match> in(String text) {
        return Stream.of(FORM, OF_RECORD)
                .flatMap(form -> form.matcher(text).results())
                .map(found -> new Match(Kind.NUMBER, RULE, found.start(1), found.end(1), 0.6));
    }
}
