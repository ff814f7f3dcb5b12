package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT59S, just now",
        "PT60S, 1 minute ago",
        "PT59M, 59 minutes ago",
        "PT1H, 1 hour ago",
        "PT23H59M, 23 hours ago",
        "P1D, 1 day ago",
        "P30D, 30 days ago",
        "P31D, 15 May 2026"
    })
    void whatHappenedIsToldInTheLargestUnitThatFits(Duration passed, String words) {
        assertThat(When.ago(NOW.minus(passed), NOW)).isEqualTo(words);
    }

    @Test
    void theClockIsThatOfTheSchoolsSummerIncluded() {
        assertThat(When.exactly(NOW)).isEqualTo("15 June 2026 at 13:00:00");
        assertThat(When.day(LocalDate.of(2026, 1, 2))).isEqualTo("2 January 2026");
    }
}
