package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant now = NOON;
    private final Clock clock =
            new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
    private final Throttle throttle = new Throttle(clock, 3, Duration.ofMinutes(15));

    @Test
    void afterSoManyTriesItClosesForThatKeyAlone() {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.allows("a@school.example")).isTrue();
            throttle.count("a@school.example");
        }
        assertThat(throttle.allows("a@school.example")).isFalse();
        assertThat(throttle.allows("b@school.example")).isTrue();
    }

    @Test
    void itOpensAgainWhenTheWindowHasPassed() {
        for (int i = 0; i < 3; i++) throttle.count("a@school.example");
        now = NOON.plus(Duration.ofMinutes(15)).plusSeconds(1);
        assertThat(throttle.allows("a@school.example")).isTrue();
    }
}
