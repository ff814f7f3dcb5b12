package org.inkwell.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkwell.redaction.Kind;

/** Counts, times and kinds as they stand in sentences. */
final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
                    .withZone(ZoneOffset.UTC);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** 1 name, 2 names. */
    static String many(long count, String one, String more) {
        return count == 1 ? "1 " + one : String.format(Locale.UK, "%,d %s", count, more);
    }

    static String bytes(long count) {
        return many(count, "byte", "bytes");
    }

    /** 42 seconds; 3 minutes; 2 hours. */
    static String seconds(long count) {
        if (count < 120) {
            return many(count, "second", "seconds");
        }
        return count < 7_200
                ? many(count / 60, "minute", "minutes")
                : many(count / 3_600, "hour", "hours");
    }

    /** "7 names, 2 pupil numbers and 1 postcode", the most frequent first. */
    static String kinds(List<FileCertificate.Count> counts) {
        var sums = new EnumMap<Kind, Long>(Kind.class);
        counts.forEach(count -> sums.merge(count.kind(), count.count(), Long::sum));
        return listed(
                sums.entrySet().stream()
                        .sorted(Map.Entry.<Kind, Long>comparingByValue().reversed())
                        .map(sum -> kind(sum.getValue(), sum.getKey()))
                        .toList());
    }

    /** One; one and two; one, two and three. */
    static String listed(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String kind(long count, Kind kind) {
        return switch (kind) {
            case NAME -> many(count, "name", "names");
            case PUPIL_NUMBER -> many(count, "pupil number", "pupil numbers");
            case LEARNER_NUMBER -> many(count, "learner number", "learner numbers");
            case HEALTH_NUMBER -> many(count, "NHS number", "NHS numbers");
            case NATIONAL_INSURANCE ->
                    many(count, "National Insurance number", "National Insurance numbers");
            case CANDIDATE_NUMBER -> many(count, "candidate number", "candidate numbers");
            case EMAIL -> many(count, "email address", "email addresses");
            case PHONE -> many(count, "telephone number", "telephone numbers");
            case POSTCODE -> many(count, "postcode", "postcodes");
            case ADDRESS -> many(count, "address", "addresses");
            case BIRTH_DATE -> many(count, "date of birth", "dates of birth");
            case NUMBER -> many(count, "other number", "other numbers");
            case SECRET -> many(count, "password or key", "passwords or keys");
            case SENSITIVE -> many(count, "sensitive matter", "sensitive matters");
            case PHOTOGRAPH -> many(count, "photograph", "photographs");
            case CODE -> many(count, "QR code or barcode", "QR codes or barcodes");
            case UNREAD ->
                    many(count, "place that nothing could read", "places that nothing could read");
            case DRAWN -> many(count, "place that a person drew", "places that a person drew");
        };
    }
}
