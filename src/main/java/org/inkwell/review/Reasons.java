package org.inkwell.review;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Why a place was inked, by rule, in words that need no manual. */
final class Reasons {

    private static final Map<String, String> SENTENCES =
            Map.ofEntries(
                    Map.entry("drawn", "a person drew it"),
                    Map.entry("by-hand", "a person drew it"),
                    Map.entry("unread", "no reader could read it"),
                    Map.entry("readers-disagree", "two readers disagreed on what it says"),
                    Map.entry("word-unknown", "not a word of screens, so it may be a name"),
                    Map.entry("name-known", "known as a name"),
                    Map.entry("name-beside", "a capital beside a name"),
                    Map.entry("among-names", "among names, above and beneath or on both sides"),
                    Map.entry("initials", "initials of a name"),
                    Map.entry("speaker", "who speaks in a chat"),
                    Map.entry("name-again", "part of a name that stands elsewhere on the picture"),
                    Map.entry("number-beside-names", "a number of its own in each row of names"),
                    Map.entry("flag-beside-names", "a letter or an answer in each row of names"),
                    Map.entry("chosen", "a person chose this word"),
                    Map.entry("taught", "a word that the school always inks"),
                    Map.entry("roll-name", "a name on the school's roll"),
                    Map.entry("roll-number", "a number on the school's roll"),
                    Map.entry("roll-birth", "a date of birth on the school's roll"),
                    Map.entry("name-of-address", "whose email address stands beside it"),
                    Map.entry("email", "written like an email address"),
                    Map.entry("upn", "written like a pupil number (UPN)"),
                    Map.entry("uln", "written like a learner number (ULN)"),
                    Map.entry("uci", "written like a candidate number (UCI)"),
                    Map.entry("nhs", "written like an NHS number"),
                    Map.entry("national-insurance", "written like a National Insurance number"),
                    Map.entry("postcode", "written like a postcode"),
                    Map.entry("postcode-outward", "written like the first half of a postcode"),
                    Map.entry("postcode-inward", "written like the second half of a postcode"),
                    Map.entry("phone", "written like a telephone number"),
                    Map.entry("phone-form", "written like a telephone number"),
                    Map.entry("network-address", "written like a network address"),
                    Map.entry("birth-date", "a date on which a pupil may have been born"),
                    Map.entry("age", "somebody's age"),
                    Map.entry("digits", "six digits or more: whose they are is not known"),
                    Map.entry("code", "letters and digits: whose they are is not known"),
                    Map.entry("identifier", "a number after “ID”"),
                    Map.entry("secret-label", "beside a word such as “password” or “token”"),
                    Map.entry("number-said", "a sentence says that it is somebody's number"),
                    Map.entry("secret-said", "a sentence says that it is a password"),
                    Map.entry("special-category", "a matter that the law protects more"),
                    Map.entry(
                            "hidden",
                            "writing too faint for the eye, which a program can bring out"),
                    Map.entry("user", "a user's name, in a path, at a prompt or in a log"),
                    Map.entry("secret-look", "written like a key or a token"),
                    Map.entry("address", "written like a street and house"),
                    Map.entry(
                            "house-number", "beside a street or a town, as addresses are written"),
                    Map.entry("school-name", "the school's name, which may not stay"),
                    Map.entry("school-number", "the school's number, which may not stay"),
                    Map.entry("school-postcode", "the school's postcode, which may not stay"),
                    Map.entry("device-number", "a device's number, which may not stay"),
                    Map.entry("computer-name", "a computer's name, which may not stay"),
                    Map.entry("inner-address", "an address of the school's own network"),
                    Map.entry("face", "it looks like a face"),
                    Map.entry("photograph", "it looks like a photograph"));

    private static final Map<String, String> PLACES =
            Map.of(
                    "label", "beside a label such as ",
                    "label-before", "after a label such as ",
                    "label-above", "beneath a label such as ",
                    "column", "under a heading such as ");

    private static final Map<String, String> DOUBTS =
            Map.ofEntries(
                    Map.entry("short-number", "a short number: whose it is is not known"),
                    Map.entry("word-likely", "on no list, but its letters are those of a word"),
                    Map.entry("small-name", "a common word that is a name too"),
                    Map.entry("word-and-name", "a word of screens that is a name too"),
                    Map.entry("beside-ink", "a capital beside what is inked"),
                    Map.entry("one-reader", "one reader alone could read it"),
                    Map.entry(
                            "settled", "two readers differed, and the harmless reading was taken"),
                    Map.entry("school-name", "the school's name, which a policy lets stay"),
                    Map.entry("school-number", "the school's number, which a policy lets stay"),
                    Map.entry("school-postcode", "the school's postcode, which a policy lets stay"),
                    Map.entry("device-number", "a device's number, which a policy lets stay"),
                    Map.entry("computer-name", "a computer's name, which a policy lets stay"),
                    Map.entry(
                            "inner-address",
                            "an address of the school's own network, which a policy lets stay"));

    private Reasons() {}

    /** Why a place that stayed is worth a look. */
    static String ofDoubt(String rule) {
        return DOUBTS.getOrDefault(rule, "the desk is not sure of it");
    }

    /** Without a full stop and without a capital: it follows the kind and a colon. */
    static String of(Kind kind, String rule) {
        if (kind == Kind.CODE) {
            return "it looks like a code that a camera reads";
        }
        if (PLACES.containsKey(rule)) {
            return PLACES.get(rule) + "“" + label(kind) + "”";
        }
        return SENTENCES.getOrDefault(
                rule, "by the rule " + rule.replace('-', ' ').toLowerCase(Locale.ROOT));
    }

    /** Whether somebody wrote a sentence for it. */
    static boolean know(String rule) {
        return Stream.of(SENTENCES, PLACES, DOUBTS).anyMatch(known -> known.containsKey(rule));
    }

    /** What stands over a value of the kind on a school's screens; the very words are not kept. */
    private static String label(Kind kind) {
        return switch (kind) {
            case PUPIL_NUMBER -> "UPN";
            case LEARNER_NUMBER -> "ULN";
            case NUMBER -> "Adm No";
            case SECRET -> "Password";
            case SENSITIVE -> "SEN";
            default -> MarkWords.kind(kind);
        };
    }
}
