package org.inkwell.escalation;

import java.util.Set;
import java.util.UUID;

/**
 * What a technician asks to be sent.
 *
 * @param reason why the supplier is needed (kept here and in the log, not sent)
 * @param note to the supplier; inked like all text
 * @param screenshots chosen among the released ones
 * @param inkToo words to ink besides
 */
public record Request(
        UUID supplier, String reason, String note, Set<UUID> screenshots, Set<String> inkToo) {

    public Request {
        screenshots = Set.copyOf(screenshots);
        inkToo = Set.copyOf(inkToo);
    }
}
