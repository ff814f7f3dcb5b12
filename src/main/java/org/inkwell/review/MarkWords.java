package org.inkwell.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
