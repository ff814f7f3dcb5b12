package org.inkwell.escalation;

import java.util.Set;
import java.util.UUID;

/**
 * What a technician asks to be sent.
 *
 * @param reason why the supplier is needed (kept here and in the log, not sent)
 * @param note to the supplier; inked like all text
 * @param attachments chosen among the released ones
 * @param inkToo words to ink besides
 */
public record Request(
        UUID supplier, String reason, String note, Set<UUID> attachments, Set<String> inkToo) {

    public Request {
        attachments = Set.copyOf(attachments);
        inkToo = Set.copyOf(inkToo);
    }
}
