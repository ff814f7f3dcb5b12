package org.inkwell.redaction.finding;

import java.util.EnumMap;
import java.util.Map;
import org.inkwell.redaction.Kind;

/**
 * A text with pseudonyms where something personal stood: the only kind of text that can go to a
 * supplier. Made by {@link TextRedactor} alone.
 */
public final class InkedText {

    private final String text;
    private final Map<Kind, Long> inked = new EnumMap<>(Kind.class);
    private final Map<Allowance, Long> kept = new EnumMap<>(Allowance.class);

    InkedText(String text, Judgement judgement) {
        this.text = Replacement.in(text, judgement.goes());
        judgement.stays().forEach(sort -> kept.merge(sort, 1L, Long::sum));
        judgement.goes().forEach(replacement -> inked.merge(replacement.kind(), 1L, Long::sum));
    }

    public String text() {
        return text;
    }

    /** How many stretches of each kind were replaced. */
    public Map<Kind, Long> inked() {
        return Map.copyOf(inked);
    }

    /** How many stretches of each sort would have been replaced and were allowed to stay. */
    public Map<Allowance, Long> kept() {
        return Map.copyOf(kept);
    }
}
