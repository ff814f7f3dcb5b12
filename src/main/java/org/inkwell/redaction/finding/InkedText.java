package org.inkwell.redaction.finding;

import java.util.Map;
import org.inkwell.redaction.Kind;

/**
 * A text with pseudonyms where something personal stood: the only kind of text that can go to a
 * supplier. Made by {@link TextRedactor} alone.
 */
public final class InkedText {

    private final String text;
    private final Map<Kind, Long> inked;

    InkedText(String text, Map<Kind, Long> inked) {
        this.text = text;
        this.inked = Map.copyOf(inked);
    }

    public String text() {
        return text;
    }

    /** How many stretches of each kind were replaced. */
    public Map<Kind, Long> inked() {
        return inked;
    }
}
