package org.inkwell.ticket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.page.Faults;
import org.inkwell.page.Posted;
import org.inkwell.page.PostedFile;
import org.inkwell.page.Typed;
import org.inkwell.review.Upload;

/**
 * A form for a new ticket as it was sent: what is wrong with it, or the ticket that it asks for.
 */
final class TicketForm {
    private final Typed typed;
    private final Posted posted;
    private final Channel channel;

    TicketForm(Posted posted, Channel channel) {
        this.typed = posted.typed();
        this.posted = posted;
        this.channel = channel;
    }

    Typed typed() {
        return typed;
    }

    Faults faults() {
        var faults = Faults.none();
        if (channel == Channel.CALL) {
            faults.unless(!typed.of("caller").isEmpty(), "caller", "Enter who rang");
        }
        return faults.unless(typed.id("school").isPresent(), "school", "Choose the school")
                .unless(kind().isPresent(), "kind", "Choose what it is")
                .unless(!typed.of("title").isEmpty(), "title", "Enter a title")
                .unless(
                        typed.of("title").length() <= NewTicket.LONGEST_TITLE,
                        "title",
                        "The title must be 200 characters or fewer")
                .unless(!story().isEmpty(), "story", "Enter what happened")
                .unless(
                        story().length() <= NewTicket.LONGEST_STORY,
                        "story",
                        "What happened must be 20,000 characters or fewer")
                .unless(typed.id("service").isPresent(), "service", "Choose the service")
                .unless(urgency().isPresent(), "urgency", "Choose how urgent it is")
                .unless(affected().isPresent(), "affected", "Choose how many are affected")
                .unless(
                        posted.files().size() <= Upload.MOST_FILES,
                        "attachments",
                        "Choose ten files or fewer")
                .unless(!posted.tooLarge(), "attachments", "Each file must be 25 MB or smaller");
    }

    /** Only of a form without faults. */
    NewTicket ticket() {
        return ticket(typed.id("submission").orElseGet(UUID::randomUUID));
    }

    /** As {@link #ticket()}, of this submission. */
    NewTicket ticket(UUID submission) {
        return new NewTicket(
                submission,
                typed.id("school").orElseThrow(),
                typed.id("service").orElseThrow(),
                channel,
                kind().orElseThrow(),
                urgency().orElseThrow(),
                affected().orElseThrow(),
                typed.of("title"),
                story(),
                caller(),
                posted.files().stream().map(TicketForm::upload).toList());
    }

    private static Upload upload(PostedFile file) {
        return new Upload(file.bytes(), "file." + file.ending(), List.of());
    }

    private Optional<Caller> caller() {
        return channel == Channel.CALL
                ? Optional.of(new Caller(typed.of("caller"), typed.of("number")))
                : Optional.empty();
    }

    private String story() {
        return typed.of("story").replace("\r\n", "\n");
    }

    private Optional<TicketKind> kind() {
        return typed.one("kind", TicketKind.class);
    }

    private Optional<Urgency> urgency() {
        return typed.one("urgency", Urgency.class);
    }

    private Optional<Affected> affected() {
        return typed.one("affected", Affected.class);
    }
}
