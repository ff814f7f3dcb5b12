package org.inkwell.redaction.finding.roll;

import java.util.Objects;

/** One cell that is not blank. */
public record Entry(Field field, String text) {

    public Entry {
        Objects.requireNonNull(field, "field");
        if (text.isBlank()) {
            throw new IllegalArgumentException("An entry says something");
        }
    }
}
