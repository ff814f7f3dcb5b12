package org.inkwell.person;

import java.util.Set;
import java.util.UUID;

/**
 * An account to be made.
 *
 * @param name as shown to colleagues
 * @param email to sign in with
 * @param password in clear; kept as a hash alone
 * @param roles at least one
 * @param schools that the person works for
 * @param supplier that the person works for, or null
 */
public record NewPerson(
        String name,
        String email,
        String password,
        Set<Role> roles,
        Set<UUID> schools,
        UUID supplier) {

    private static final int SHORTEST_PASSWORD = 12;

    public NewPerson {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
        if (name.isBlank()) throw new IllegalArgumentException("A person has a name");
        if (!email.contains("@")) throw new IllegalArgumentException("A person has an address");
        if (roles.isEmpty()) throw new IllegalArgumentException("A person has a role");
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has twelve characters or more");
        }
    }

    /** The password stays out of every log. */
    @Override
    public String toString() {
        return "NewPerson" + roles;
    }
}
