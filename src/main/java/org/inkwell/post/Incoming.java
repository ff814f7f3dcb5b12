package org.inkwell.post;

import java.util.List;
import org.inkwell.review.Upload;

/**
 * A mail that came.
 *
 * @param mailId its Message-ID, angle brackets included; for want of one, a name that stays
 * @param recipients addresses that it was sent to
 * @param references Message-IDs that it answers, angle brackets included
 * @param text as plain text
 * @param files that came with it, at most as many as a ticket takes
 * @param left how many more there were, or too large ones; they are not taken
 */
public record Incoming(
        String mailId,
        List<String> recipients,
        List<String> references,
        String text,
        List<Upload> files,
        int left) {

    public Incoming {
        recipients = List.copyOf(recipients);
        references = List.copyOf(references);
        files = List.copyOf(files);
    }
}
