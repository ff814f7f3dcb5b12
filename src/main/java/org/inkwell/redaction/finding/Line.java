package org.inkwell.redaction.finding;

import java.util.Objects;

/**
 * One line of text in one reading, with the roll of the school that it comes from.
 *
 * @param text what stands together: a cell, a label with its value, a line of a mail
 */
public record Line(String text, Roll roll) {

    public Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(roll, "roll");
    }
}
