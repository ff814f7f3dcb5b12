package org.inkwell.post;

import java.util.List;
import org.inkwell.review.ReleasedBytes;

/**
 * A mail to a supplier as it goes out.
 *
 * @param mailId its Message-ID, angle brackets included
 * @param files that a person released
 * @param slips that the desk made; they follow the files
 */
public record Outgoing(
        String mailId,
        String recipient,
        String replyTo,
        String subject,
        String body,
        List<ReleasedBytes> files,
        List<Slip> slips) {

    public Outgoing {
        files = List.copyOf(files);
        slips = List.copyOf(slips);
    }
}
