package org.inkwell.person;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks: passed to every collection, which decides by it what is shown.
 *
 * @param id of the person
 * @param name as shown to colleagues
 * @param roles all that the person holds
 * @param schools that the person works for; empty for the provider's own people
 * @param supplier that the person works for, or null
 */
public record Viewer(UUID id, String name, Set<Role> roles, Set<UUID> schools, UUID supplier) {

    public Viewer {
        roles = Set.copyOf(roles);
        schools = Set.copyOf(schools);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A technician sees every school's; a representative its schools'; staff what they raised. */
    public boolean maySee(UUID school, UUID owner) {
        if (is(Role.TECHNICIAN)) {
            return true;
        }
        if (!schools.contains(school)) {
            return false;
        }
        return is(Role.REPRESENTATIVE) || (is(Role.STAFF) && id.equals(owner));
    }

    /** May log a ticket for somebody of this school. */
    public boolean mayLogFor(UUID school) {
        return is(Role.TECHNICIAN) || schools.contains(school);
    }

    /** The school's own lead and technician, and the provider's data-protection manager. */
    public boolean mayKeepRollOf(UUID school) {
        return is(Role.PROTECTION_LEAD)
                || ((is(Role.DATA_LEAD) || is(Role.REPRESENTATIVE)) && schools.contains(school));
    }
}
