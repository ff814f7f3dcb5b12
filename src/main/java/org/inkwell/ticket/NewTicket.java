package org.inkwell.ticket;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.review.Upload;

/**
 * A ticket as it is asked for.
 *
 * @param submission of the form or request: sent twice, it is one ticket
 * @param caller present exactly where the channel is a call
 */
public record NewTicket(
        UUID submission,
        UUID school,
        UUID service,
        Channel channel,
        TicketKind kind,
        Urgency urgency,
        Affected affected,
        String title,
        String story,
        Optional<Caller> caller,
        List<Upload> uploads) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_STORY = 20_000;

    public NewTicket {
        Objects.requireNonNull(submission, "submission");
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has 1 to 200 characters.");
        }
        if (story.isBlank() || story.length() > LONGEST_STORY) {
            throw new IllegalArgumentException("A story has 1 to 20,000 characters.");
        }
        if ((channel == Channel.CALL) != caller.isPresent()) {
            throw new IllegalArgumentException("A call, and only a call, has a caller.");
        }
        if (uploads.size() > Upload.MOST_FILES) {
            throw new IllegalArgumentException("A ticket has at most ten files.");
        }
        uploads = List.copyOf(uploads);
    }
}
