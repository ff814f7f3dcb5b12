package org.inkwell.forge.people;

import java.time.LocalDate;

/**
 * Somebody of a school who does not exist.
 *
 * @param title as in "Ms"; of pupils it is empty
 * @param form the class that a pupil is in, as in "7B"
 * @param user the name by which the network knows them
 */
public record Person(
        Culture culture,
        Role role,
        String title,
        String forename,
        String surname,
        LocalDate born,
        String form,
        String user,
        Numbers numbers,
        Contact contact,
        Special special) {

    /** What somebody is at a school. */
    public enum Role {
        PUPIL,
        STAFF,
        GUARDIAN
    }

    public String full() {
        return forename + " " + surname;
    }
}
