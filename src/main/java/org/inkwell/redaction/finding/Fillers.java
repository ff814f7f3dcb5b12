package org.inkwell.redaction.finding;

import java.util.Set;
import java.util.regex.Pattern;

/** What fields say that hold nobody: a hint, an account of the system, yes or no. */
final class Fillers {

    /** What a field for a name says while it holds none, and what stands beside it. */
    private static final Set<String> PLACEHOLDERS =
            words(
                    """
                    none not set provided given entered available unknown n/a na blank empty null
                    required optional select please choose enter type search filter sort ascending
                    descending edit change add view show hide clear yes no true false here your the
                    a text string field column default varchar
                    """);

    private static final Set<String> NOBODY =
            Set.of(
                    "system",
                    "nobody",
                    "nobody in particular",
                    "unassigned",
                    "not assigned",
                    "anyone",
                    "everyone",
                    "local service",
                    "network service",
                    "local system",
                    "nt authority\\system",
                    "trustedinstaller",
                    "n/a",
                    "-",
                    "–");

    private static final Set<String> ANSWERS =
            words(
                    """
                    yes no y n t f true false eligible free paid entitled claimed current former
                    none
                    """);

    private static final Pattern AGO =
            Pattern.compile(
                    "(?:(?:about |over |almost )?(?:\\d+|an?) (?:seconds?|sec|minutes?|mins?|hours?|hrs?|days?"
                            + "|weeks?|months?|years?) ago|just now|today|yesterday)(?:,? (?:at )?\\d?\\d:\\d\\d)?");

    private Fillers() {}

    private static Set<String> words(String lines) {
        return Set.of(lines.strip().split("\\s+"));
    }

    static boolean isPlaceholder(String word) {
        return PLACEHOLDERS.contains(word);
    }

    /** Accounts of the system itself, and what stands where nobody does. */
    static boolean isNobody(String text) {
        return NOBODY.contains(text);
    }

    static boolean isAnswer(String word) {
        return ANSWERS.contains(word);
    }

    /** Under a heading of two lines, when somebody did it stands beneath who did. */
    static boolean isAgo(String text) {
        return AGO.matcher(text).matches();
    }
}
