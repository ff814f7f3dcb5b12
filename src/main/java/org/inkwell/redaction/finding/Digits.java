package org.inkwell.redaction.finding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text with its digits as they were meant, of the same length as what was read. */
final class Digits {

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final String READ = "OoQDIl|!iSsBZzG";
    private static final String MEANT = "000011111558226";

    /** No digit, unless a reader dropped the space before a time. */
    private static final String NO_MORE = "(?:(?!\\d)|(?=\\d\\d:\\d\\d))";

    /** Dates, times, error codes, versions and amounts: numbers that are nobody's. */
    private static final Pattern HARMLESS =
            Pattern.compile(
                    "\\b0x[0-9A-Fa-f]{1,8}\\b"
                            + "|\\bKB\\d{6,7}\\b"
                            + "|\\b(?:ORA|TNS|PLS|SQL|ERR|RFC|HTTP|CVE)[-_ ]?\\d{2,5}\\b"
                            + "|(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d\\d"
                            + NO_MORE
                            + "|(?<!\\d)(?:19|20)\\d\\d[/.-](?:0[1-9]|1[0-2])[/.-](?:0[1-9]|[12]\\d|3[01])"
                            + NO_MORE
                            + "|(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,3})?(?![\\d:])"
                            + "|[£$€] ?\\d{1,3}(?:,\\d{3})*(?:\\.\\d\\d)?(?!\\d)"
                            + "|(?<![\\d.])\\d{1,4}(?:\\.\\d{1,5}){2,3}(?![\\d.])");

    private Digits() {}

    /** Letters that readers take for digits become digits where most of a chunk is digits. */
    static String restored(String text) {
        return CHUNK.matcher(text).replaceAll(chunk -> quoted(restoredChunk(chunk.group())));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String restoredChunk(String chunk) {
        var digits = chunk.chars().filter(Character::isDigit).count();
        var letters = chunk.chars().filter(Character::isLetter).count();
        if (digits < 2 || letters > digits) {
            return chunk;
        }
        var restored = new StringBuilder(chunk);
        for (var i = 0; i < chunk.length(); i++) {
            var at = READ.indexOf(chunk.charAt(i));
            if (at >= 0) {
                restored.setCharAt(i, MEANT.charAt(at));
            }
        }
        return restored.toString();
    }

    /** The first nine digits, times ten down to two: what NHS and learner numbers check. */
    static int weighted(String number) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }

    /** Restored, and what is nobody's number blotted out, with the same length. */
    static String suspicious(String text) {
        return withoutHarmless(restored(withoutHarmless(text)));
    }

    /** What is nobody's number, blotted out with the same length. */
    static String withoutHarmless(String text) {
        return HARMLESS.matcher(text).replaceAll(Digits::blot);
    }

    private static String blot(MatchResult found) {
        return "~".repeat(found.end() - found.start());
    }
}
