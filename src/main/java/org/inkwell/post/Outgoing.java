package org.inkwell.post;

import java.util.List;
import org.inkwell.review.ReleasedPicture;

/**
 * A mail to a supplier as it goes out.
 *
 * @param mailId its Message-ID, angle brackets included
 */
public record Outgoing(
        String mailId,
        String recipient,
        String replyTo,
        String subject,
        String body,
        List<ReleasedPicture> pictures) {

    public Outgoing {
        pictures = List.copyOf(pictures);
    }
}
