package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.inkwell.Elm;
import org.inkwell.accesslog.Verb;
import org.inkwell.escalation.Outcome;
import org.inkwell.escalation.Request;
import org.inkwell.post.Incoming;
import org.inkwell.post.Postman;
import org.inkwell.review.Attachment;
import org.inkwell.review.Attachments;
import org.inkwell.review.PlainRedaction;
import org.inkwell.ticket.Message;
import org.inkwell.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** One screenshot from a school to a supplier's mailbox, station by station. */
final class ScreenshotJourneyTest {

    private final Elm elm = new Elm();

    @Test
    void oneAttachmentGoesFromASchoolToASupplierWithoutAName() {
        var desk = elm.desk;

        // 1: a teacher asks for help, with a picture.
        var asked = elm.asked(elm.sims, "a picture of " + Elm.PLANTED);

        // 2 and 3: the ticket stands, and its picture lies sealed.
        var ticket = desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        assertThat(desk.store.all()).hasSize(1);
        assertThat(elm.attachment(ticket).state()).isEqualTo(Attachment.State.WAITING);

        // 4: it is inked.
        desk.agenda.take(Attachments.ERRAND).forEach(desk.redaction::next);
        var inked = elm.attachment(ticket);
        assertThat(inked.state()).isEqualTo(Attachment.State.INKED);
        assertThat(desk.attachments.marks(inked))
                .singleElement()
                .matches(mark -> mark.box().equals(PlainRedaction.NAME.box()));

        // 5: a technician looks at what was made of it, and releases exactly that.
        var decision = desk.reviews.release(elm.tess, inked.id(), inked.inked().orElseThrow());
        assertThat(decision.<String>fold(() -> "", sentence -> sentence)).isEmpty();
        desk.custodian.destroyDue();
        assertThat(desk.store.all()).containsExactly(inked.inked().orElseThrow());

        // 6: the supplier is asked for help, as it was previewed.
        var request =
                new Request(
                        elm.larch, "They wrote it", "Please look.", Set.of(inked.id()), Set.of());
        var digest =
                desk.escalations
                        .preview(elm.tess, ticket.id(), request)
                        .fold(parcel -> parcel.digest(), refused -> refused);
        var sent = desk.escalations.escalate(elm.tess, ticket.id(), request, digest);
        assertThat(sent).isInstanceOf(Outcome.Ready.class);
        assertThat(state(ticket)).isEqualTo(Ticket.State.WITH_SUPPLIER);

        // 7: the postman brings it, and the name is nowhere on it.
        desk.agenda.take(Postman.ERRAND).forEach(desk.postman::deliver);
        var mail = desk.post.sent().get(0);
        assertThat(mail.recipient()).isEqualTo("support@larchfinch.example");
        assertThat(mail.subject() + mail.body()).doesNotContain("Amara").doesNotContain("Okonkwo");
        assertThat(mail.files())
                .singleElement()
                .matches(picture -> picture.neutralName().equals("screenshot-1.png"));

        // The supplier answers, and the answer lands on the ticket.
        desk.mailbox.put(
                new Incoming(
                        "<1@larch>",
                        List.of(mail.replyTo()),
                        List.of(),
                        "Press F5.",
                        List.of(),
                        0));
        desk.intake.fetch();
        assertThat(desk.conversation.of(elm.tess, ticket))
                .last()
                .matches(message -> message.kind() == Message.Kind.ANSWER)
                .matches(message -> message.text().equals("Press F5."));
        assertThat(state(ticket)).isEqualTo(Ticket.State.OPEN);

        // And every step stands in the log.
        assertThat(desk.log.page(0))
                .extracting(entry -> entry.access().verb())
                .contains(
                        Verb.RECEIVED,
                        Verb.OPENED,
                        Verb.RELEASED,
                        Verb.DESTROYED,
                        Verb.ESCALATED,
                        Verb.SENT,
                        Verb.ANSWERED);
    }

    private Ticket.State state(Ticket ticket) {
        return elm.desk.tickets.find(elm.tess, ticket.id()).orElseThrow().state();
    }
}
