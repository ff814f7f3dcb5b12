package org.inkwell.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that somebody signed in with. */
@Entity
class Session {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id private String hash;
    private UUID person;
    private Instant opened;
    private Instant seen;

    protected Session() {}

    Session(Token token, UUID person, Instant now) {
        this.hash = token.hash();
        this.person = person;
        this.opened = now;
        this.seen = now;
    }

    UUID person() {
        return person;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(seen.plus(IDLE)) && now.isBefore(opened.plus(LONGEST));
    }

    /** Written once a minute at most, so that reading a page seldom writes. */
    void see(Instant now) {
        if (now.isAfter(seen.plus(GRAIN))) seen = now;
    }
}
