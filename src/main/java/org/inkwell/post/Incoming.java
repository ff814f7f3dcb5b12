package org.inkwell.post;

import java.util.List;

/**
 * A mail that came.
 *
 * @param mailId its Message-ID, angle brackets included; for want of one, a name that stays
 * @param recipients addresses that it was sent to
 * @param references Message-IDs that it answers, angle brackets included
 * @param text as plain text
 * @param attachments how many there are; they are not taken
 */
public record Incoming(
        String mailId,
        List<String> recipients,
        List<String> references,
        String text,
        int attachments) {

    public Incoming {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
    }
}
