package org.inkwell.redaction.finding;

import java.util.Map;
import java.util.Objects;
import org.inkwell.redaction.Kind;

/**
 * A text with pseudonyms where something personal stood.
 *
 * @param inked how many stretches of each kind were replaced
 */
public record InkedText(String text, Map<Kind, Long> inked) {

    public InkedText {
        Objects.requireNonNull(text, "text");
        inked = Map.copyOf(inked);
    }
}
