package org.inkwell.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.review.Upload;
import org.inkwell.ticket.Affected;
import org.inkwell.ticket.Caller;
import org.inkwell.ticket.Channel;
import org.inkwell.ticket.NewTicket;
import org.inkwell.ticket.TicketKind;
import org.inkwell.ticket.Urgency;

/**
 * What somebody reports, how long ago.
 *
 * @param by who logs it
 */
record Story(
        Viewer by, UUID school, UUID service, Duration ago, Urgency urgency, Affected affected) {

    NewTicket incident(String title, String story, byte[]... attachments) {
        return ticket(Channel.PORTAL, TicketKind.INCIDENT, title, story, null, attachments);
    }

    NewTicket request(String title, String story, byte[]... attachments) {
        return ticket(Channel.PORTAL, TicketKind.REQUEST, title, story, null, attachments);
    }

    NewTicket call(Caller caller, String title, String story, byte[]... attachments) {
        return ticket(Channel.CALL, TicketKind.INCIDENT, title, story, caller, attachments);
    }

    private NewTicket ticket(
            Channel channel,
            TicketKind kind,
            String title,
            String story,
            Caller caller,
            byte[]... attachments) {
        return new NewTicket(
                UUID.randomUUID(),
                school,
                service,
                channel,
                kind,
                urgency,
                affected,
                title,
                story,
                Optional.ofNullable(caller),
                List.of(attachments).stream().map(png -> new Upload(png, List.of())).toList());
    }
}
