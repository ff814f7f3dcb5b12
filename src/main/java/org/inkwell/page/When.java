package org.inkwell.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people say them, where the schools are. */
public final class When {
    private static final ZoneId SCHOOLS = ZoneId.of("Europe/London");
    private static final DateTimeFormatter EXACTLY =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private When() {}

    /** 21 November 2026 at 09:30:00. */
    public static String exactly(Instant at) {
        return EXACTLY.format(at.atZone(SCHOOLS));
    }

    /** 21 November 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "12 minutes ago"; the day itself after a month. */
    public static String ago(Instant at, Instant now) {
        var passed = Duration.between(at, now);
        if (passed.toSeconds() < 60) return "just now";
        if (passed.toMinutes() < 60) return count(passed.toMinutes(), "minute");
        if (passed.toHours() < 24) return count(passed.toHours(), "hour");
        if (passed.toDays() < 31) return count(passed.toDays(), "day");
        return DAY.format(at.atZone(SCHOOLS));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
