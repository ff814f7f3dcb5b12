package org.inkwell.redaction.finding.roll;

/** What a person is to the school. */
public enum Who {
    PUPIL,
    STAFF,
    /** Whom the school asks about a pupil. */
    CONTACT,
    /** The roll does not say. */
    PERSON
}
