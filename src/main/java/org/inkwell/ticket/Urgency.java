package org.inkwell.ticket;

/** How soon it hurts. */
public enum Urgency {
    LOW("It can wait"),
    NORMAL("This week"),
    HIGH("Today"),
    CRITICAL("Nobody can work");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
