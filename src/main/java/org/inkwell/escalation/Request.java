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
 * @param linked whether they go as one archive, fetched by a link, however small they are
 */
public record Request(
        UUID supplier,
        String reason,
        String note,
        Set<UUID> attachments,
        Set<String> inkToo,
        boolean linked) {

    /** In the mail, if they fit. */
    public Request(
            UUID supplier, String reason, String note, Set<UUID> attachments, Set<String> inkToo) {
        this(supplier, reason, note, attachments, inkToo, false);
    }

    public Request {
        attachments = Set.copyOf(attachments);
        inkToo = Set.copyOf(inkToo);
    }
}
