package org.inkwell.escalation;

/** How files go to a supplier. */
public enum Way {
    /** Each by itself, in the mail. */
    ENCLOSED,
    /** In one ZIP that is fetched by a link. */
    LINKED
}
