package org.inkwell.accesslog;

/** What was done. */
public enum Verb {
    SIGNED_IN("signed in"),
    RECEIVED("received"),
    SAW("saw"),
    OPENED("opened"),
    ANSWERED("answered"),
    CHANGED("changed"),
    RELEASED("released"),
    REFUSED("refused"),
    ESCALATED("escalated"),
    CERTIFIED("certified"),
    SENT("sent"),
    DESTROYED("destroyed");

    private final String words;

    Verb(String words) {
        this.words = words;
    }

    /** As it reads in a sentence. */
    public String words() {
        return words;
    }
}
