package org.inkwell.lexicon;

import java.time.Instant;
import java.util.UUID;

/**
 * A word, to be shown to a technician.
 *
 * @param kept always kept; otherwise always inked
 * @param undoneAt null while it counts, as is {@code undoneBy}
 */
public record TaughtWord(
        UUID id,
        String word,
        boolean kept,
        Instant taughtAt,
        String taughtBy,
        Instant undoneAt,
        String undoneBy) {

    public boolean inForce() {
        return undoneAt == null;
    }
}
