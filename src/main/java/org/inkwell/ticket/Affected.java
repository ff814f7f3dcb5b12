package org.inkwell.ticket;

/** How many are affected. */
public enum Affected {
    ONE("Just me"),
    SEVERAL("Several people"),
    SCHOOL("The whole school");

    private final String words;

    Affected(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
