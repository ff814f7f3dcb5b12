package org.inkwell.ticket;

/** What a ticket is. */
public enum TicketKind {
    INCIDENT("Something is not working"),
    REQUEST("I need something");

    private final String words;

    TicketKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
