package org.inkwell.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inkwell.redaction.Kind;

/** What a mark is, as a technician reads it. */
public final class MarkWords {
    private MarkWords() {}

    /** Name, Pupil number. */
    public static String kind(Kind kind) {
        return switch (kind) {
            case NAME -> "Name";
            case PUPIL_NUMBER -> "Pupil number";
            case LEARNER_NUMBER -> "Learner number";
            case HEALTH_NUMBER -> "NHS number";
            case NATIONAL_INSURANCE -> "National Insurance number";
            case CANDIDATE_NUMBER -> "Candidate number";
            case EMAIL -> "Email address";
            case PHONE -> "Telephone number";
            case POSTCODE -> "Postcode";
            case ADDRESS -> "Address";
            case BIRTH_DATE -> "Date of birth";
            case NUMBER -> "Number";
            case SECRET -> "Password or key";
            case SENSITIVE -> "Sensitive matter";
            case PHOTOGRAPH -> "Photograph";
            case CODE -> "QR code or barcode";
            case UNREAD -> "Could not be read";
            case DRAWN -> "Drawn by a person";
        };
    }

    /** Why it was inked; empty where the kind says it all. */
    public static String rule(Mark mark) {
        return switch (mark.rule()) {
            case "drawn", "by-hand", "unread" -> "";
            case "word-unknown" -> "by default-deny: no common word";
            case "name-known" -> "a known name";
            case "name-beside" -> "beside a name";
            case "readers-disagree" -> "two readers disagree";
            case "label", "label-before", "label-above", "secret-label" -> "its label says so";
            case "column" -> "its column says so";
            case "roll", "roll-name", "roll-number", "roll-birth" -> "on the school's roll";
            case "upn", "uln", "nhs", "uci", "national-insurance" -> "by its form and check";
            default -> "by rule " + mark.rule().replace('-', ' ').toLowerCase(Locale.ROOT);
        };
    }

    /** How many there are of each kind, the most frequent first. */
    public static Map<Kind, Long> count(List<Mark> marks) {
        var counts =
                marks.stream()
                        .filter(mark -> !mark.removed())
                        .map(Mark::kind)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var sorted = new LinkedHashMap<Kind, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Kind, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(count -> sorted.put(count.getKey(), count.getValue()));
        return sorted;
    }
}
