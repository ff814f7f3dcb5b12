package org.inkwell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/** Who is signed in, on every node. */
@ApplicationScoped
public class Sessions {
    @Inject EntityManager rows;
    @Inject Clock clock;
    @Inject SecureRandom random;

    @Transactional
    Token open(Person person) {
        var token = Token.draw(random);
        rows.persist(new Session(token, person.id(), clock.instant()));
        return token;
    }

    /** Whose browser this is, unless it was idle for too long. */
    @Transactional
    Optional<Person> resume(Token token) {
        var session = rows.find(Session.class, token.hash());
        if (session == null || !session.isOpen(clock.instant())) return Optional.empty();
        session.see(clock.instant());
        return Optional.ofNullable(rows.find(Person.class, session.person()))
                .filter(Person::mayComeIn);
    }

    @Transactional
    void close(Token token) {
        rows.createQuery("DELETE FROM Session s WHERE s.hash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Deletes those that no longer open anything. */
    @Transactional
    public void forget() {
        var now = clock.instant();
        rows.createQuery("DELETE FROM Session s WHERE s.seen < :idle OR s.opened < :old")
                .setParameter("idle", now.minus(Session.IDLE))
                .setParameter("old", now.minus(Session.LONGEST))
                .executeUpdate();
    }
}
