package org.inkwell.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.inkwell.person.ApiTokens;
import org.inkwell.person.NewPerson;
import org.inkwell.person.People;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;

/** Lets the made-up people in and notes what they sign in with. */
@ApplicationScoped
class Cast {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    @Inject People people;
    @Inject ApiTokens tokens;
    @Inject SecureRandom random;

    private final StringBuilder programme = new StringBuilder();

    Viewer admit(String part, String name, String email, Role role, Set<UUID> schools) {
        return admit(part, name, email, role, schools, null);
    }

    Viewer admit(
            String part, String name, String email, Role role, Set<UUID> schools, UUID supplier) {
        var password =
                random.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(LETTERS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
        var asked = new NewPerson(name, email, password, Set.of(role), schools, supplier);
        var viewer = people.admit(asked).viewer();
        programme.append("  %-34s %-36s %s%n".formatted(part, email, password));
        return viewer;
    }

    /** A word for the API, to act as this person for thirty days. */
    void program(Viewer viewer) {
        var token = tokens.issue(viewer.id(), "demonstration", Duration.ofDays(30));
        programme.append("  %-34s %-36s %s%n".formatted("Bearer token", viewer.name(), token));
    }

    /** One line for each account, which nobody can be told again. */
    String programme() {
        var words = "Made-up people to sign in as:\n" + programme;
        programme.setLength(0);
        return words;
    }
}
