package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final Session session = new Session(new Token("word"), UUID.randomUUID(), NINE);

    @Test
    void itClosesAfterHalfAnHourOfSilence() {
        assertThat(session.isOpen(NINE.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(session.isOpen(NINE.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void whoIsSeenStaysIn() {
        session.see(NINE.plus(Duration.ofMinutes(20)));
        assertThat(session.isOpen(NINE.plus(Duration.ofMinutes(45)))).isTrue();
    }

    @Test
    void nobodyStaysInForMoreThanHalfADay() {
        for (int i = 1; i <= 48; i++) session.see(NINE.plus(Duration.ofMinutes(15L * i)));
        assertThat(session.isOpen(NINE.plus(Duration.ofHours(12)))).isFalse();
    }
}
