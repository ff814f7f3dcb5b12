package org.inkwell.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A program that acts for somebody. */
@Entity
@Table(name = "api_token")
class ApiToken {
    @Id private String hash;
    private UUID person;
    private String name;
    private Instant expires;

    protected ApiToken() {}

    ApiToken(Token token, UUID person, String name, Instant expires) {
        this.hash = token.hash();
        this.person = person;
        this.name = name;
        this.expires = expires;
    }

    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }
}
