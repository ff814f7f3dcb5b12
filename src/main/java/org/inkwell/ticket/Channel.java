package org.inkwell.ticket;

/** How a ticket came. */
public enum Channel {
    PORTAL("Portal"),
    CALL("Telephone"),
    EMAIL("Email"),
    API("API");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
