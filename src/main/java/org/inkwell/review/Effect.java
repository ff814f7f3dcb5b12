package org.inkwell.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.Box;

/**
 * What a word would change on a picture.
 *
 * @param freed marks that would not be there
 * @param readable where they are
 * @param inked places that would be inked besides
 */
public record Effect(Set<UUID> freed, List<Box> readable, List<Box> inked) {

    public Effect {
        freed = Set.copyOf(freed);
        readable = List.copyOf(readable);
        inked = List.copyOf(inked);
    }

    public boolean isNothing() {
        return freed.isEmpty() && inked.isEmpty();
    }
}
