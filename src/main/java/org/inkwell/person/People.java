package org.inkwell.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Everybody with an account. */
@ApplicationScoped
public class People {
    @Inject EntityManager rows;

    /** Fails on an address that somebody has. */
    @Transactional
    public Person admit(NewPerson asked) {
        var person = new Person(asked, Passwords.hash(asked.password()));
        rows.persist(person);
        rows.flush();
        return person;
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(rows.find(Person.class, id));
    }

    /** No one has an account yet. */
    public boolean isEmpty() {
        return rows.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() == 0;
    }

    public Optional<Person> byEmail(String email) {
        return rows.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }

    /** Empty for a wrong password as for an unknown address, and as late. */
    Optional<Person> identify(String email, String password) {
        var person = byEmail(email).filter(Person::mayComeIn);
        if (person.isEmpty()) {
            Passwords.pretend(password);
            return Optional.empty();
        }
        return person.filter(found -> Passwords.matches(password, found.passwordHash()));
    }
}
