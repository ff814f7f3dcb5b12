package org.inkwell.redaction.finding.roll;

/** What a person is to the school. */
public enum Who {
    PUPIL,
    STAFF,
    /** A parent, a carer, or nobody knows. */
    PERSON
}
