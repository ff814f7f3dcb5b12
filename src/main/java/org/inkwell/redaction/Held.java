package org.inkwell.redaction;

import java.util.function.Function;

/**
 * No inked picture could be vouched for.
 *
 * @param reason a sentence for a person; nothing of what the file holds
 */
public record Held(String reason) implements Redaction {

    @Override
    public <T> T fold(Function<Inked, T> inked, Function<Held, T> held) {
        return held.apply(this);
    }
}
