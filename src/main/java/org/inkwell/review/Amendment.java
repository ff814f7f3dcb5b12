package org.inkwell.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.Box;

/**
 * What a reviewer changes.
 *
 * @param add places to ink besides
 * @param remove marks to take away, which needs a reason
 */
public record Amendment(List<Box> add, Set<UUID> remove, String reason) {

    public Amendment {
        add = List.copyOf(add);
        remove = Set.copyOf(remove);
        if (!remove.isEmpty() && reason.isBlank()) {
            throw new IllegalArgumentException("A mark is taken away for a reason.");
        }
    }
}
