package org.inkwell.redaction.reading;

import java.util.List;
import org.inkwell.redaction.Box;

/**
 * What was read on a picture.
 *
 * @param lines from top to bottom
 * @param unread places that look like text and that no reader could read
 */
public record Reading(List<TextLine> lines, List<Box> unread) {

    public Reading {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }
}
