package org.inkwell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The programs that may use the API, each for one person and for a time. */
@ApplicationScoped
public class ApiTokens {
    @Inject EntityManager rows;
    @Inject Clock clock;
    @Inject SecureRandom random;

    /** The word to be shown once: it cannot be had again. */
    @Transactional
    public String issue(UUID person, String name, Duration life) {
        var token = Token.draw(random);
        rows.persist(new ApiToken(token, person, name, clock.instant().plus(life)));
        return token.word();
    }

    /** For whom it acts, while it does. */
    Optional<Person> resolve(Token token) {
        return Optional.ofNullable(rows.find(ApiToken.class, token.hash()))
                .filter(found -> found.isOpen(clock.instant()))
                .map(found -> rows.find(Person.class, found.person()))
                .filter(Person::mayComeIn);
    }
}
