package org.inkwell.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Ten wrong passwords for an address close it for a quarter of an hour, account or not. */
@ApplicationScoped
class SignInThrottle {
    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject Clock clock;

    private Throttle throttle;

    @PostConstruct
    void open() {
        throttle = new Throttle(clock, TRIES, WINDOW);
    }

    boolean allows(String email) {
        return throttle.allows(Person.normal(email));
    }

    void count(String email) {
        throttle.count(Person.normal(email));
    }
}
