package org.inkwell.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.inkwell.Elm;
import org.junit.jupiter.api.Test;

final class TicketsTest {

    private final Elm elm = new Elm();

    @Test
    void theSameFormSentTwiceIsOneTicket() {
        var asked = elm.asked(elm.sims, "a picture");
        var first = elm.desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        var second = elm.desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(elm.desk.attachments.of(first.id())).hasSize(1);
        assertThat(elm.desk.store.all()).hasSize(1);
    }

    @Test
    void aTicketWhosePicturesFindNoRoomIsNoneUntilItIsSentAgain() {
        var asked = elm.asked(elm.sims, "a picture", "another");
        elm.desk.store.room(1);
        assertThatThrownBy(() -> elm.desk.tickets.raise(elm.hana, asked, false))
                .hasRootCauseMessage("No space left on device");
        for (var rows : List.of("Ticket", "Attachment", "SealedFile", "Message")) {
            var count = elm.desk.rows.createQuery("select count(r) from " + rows + " r");
            assertThat(count.getSingleResult()).as(rows).isEqualTo(0L);
        }
        assertThat(elm.desk.agenda.take("ink")).isEmpty();
        elm.desk.store.room(9);
        var raised = elm.desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        assertThat(elm.desk.attachments.of(raised.id())).hasSize(2);
    }

    @Test
    void nobodyRaisesForASchoolThatIsNotTheirs() {
        assertThat(elm.desk.tickets.raise(elm.stranger, elm.asked(elm.sims), false)).isEmpty();
        assertThat(elm.desk.store.all()).isEmpty();
    }

    @Test
    void aTicketOfAnotherSchoolDoesNotExist() {
        var ticket = elm.raised("a picture");
        assertThat(elm.desk.tickets.open(elm.stranger, ticket.id())).isEmpty();
        assertThat(elm.desk.tickets.open(elm.road, ticket.id())).isEmpty();
        var shot = elm.attachment(ticket).id();
        assertThat(elm.desk.attachments.find(elm.stranger, shot)).isEmpty();
        assertThat(elm.desk.attachments.inked(elm.road, shot)).isEmpty();
    }

    @Test
    void aColleaguesTicketDoesNotExist() {
        assertThat(elm.desk.tickets.open(elm.bram, elm.raised().id())).isEmpty();
    }

    @Test
    void aTechnicianSeesEverySchoolsTickets() {
        assertThat(elm.desk.tickets.open(elm.tess, elm.raised().id())).isPresent();
    }

    @Test
    void aDraftIsItsSendersAlone() {
        var draft = elm.desk.tickets.raise(elm.hana, elm.asked(elm.sims, "p"), true).orElseThrow();
        assertThat(elm.desk.tickets.open(elm.hana, draft.id())).isPresent();
        assertThat(elm.desk.tickets.open(elm.tess, draft.id())).isEmpty();
        assertThat(elm.desk.queue.page(elm.tess, EnumSet.allOf(Ticket.State.class), 0)).isEmpty();
        assertThat(elm.desk.attachments.find(elm.tess, elm.attachment(draft).id())).isEmpty();
    }

    @Test
    void aDraftThatWasSentIsTheDesks() {
        var draft = elm.desk.tickets.raise(elm.hana, elm.asked(elm.sims, "p"), true).orElseThrow();
        assertThat(elm.desk.tickets.send(elm.tess, draft.id())).isFalse();
        assertThat(elm.desk.tickets.send(elm.hana, draft.id())).isTrue();
        assertThat(elm.desk.tickets.open(elm.tess, draft.id())).isPresent();
        assertThat(elm.desk.attachments.find(elm.tess, elm.attachment(draft).id())).isPresent();
    }

    @Test
    void onlyATechnicianTakesAndResolves() {
        var ticket = elm.raised();
        assertThat(elm.desk.tickets.take(elm.hana, ticket.id())).isFalse();
        assertThat(elm.desk.tickets.resolve(elm.hana, ticket.id())).isFalse();
        assertThat(elm.desk.tickets.take(elm.tess, ticket.id())).isTrue();
        assertThat(elm.desk.tickets.resolve(elm.tess, ticket.id())).isTrue();
        assertThat(elm.desk.tickets.find(elm.hana, ticket.id()).orElseThrow().state())
                .isEqualTo(Ticket.State.RESOLVED);
    }

    @Test
    void aSchoolReadsNeitherNotesNorSuppliersAnswers() {
        var ticket = elm.raised();
        elm.desk.conversation.note(elm.tess, ticket, "between us");
        elm.desk.tickets.answered(ticket.id(), "Larch & Finch", "try this", "<1@larch>", List.of());
        elm.desk.conversation.reply(elm.tess, ticket, "try that");
        assertThat(elm.desk.conversation.of(elm.hana, ticket))
                .extracting(Message::text)
                .containsExactly("try that");
        assertThat(elm.desk.conversation.of(elm.tess, ticket)).hasSize(3);
    }

    @Test
    void theMostUrgentStandsFirstInTheQueueAndThenTheOldest() {
        var first = elm.raised();
        elm.desk.clock.forward(Duration.ofMinutes(5));
        elm.raised();
        assertThat(elm.desk.queue.page(elm.tess, EnumSet.of(Ticket.State.OPEN), 0))
                .hasSize(2)
                .first()
                .matches(row -> row.id() == first.id());
        assertThat(elm.desk.queue.page(elm.stranger, EnumSet.of(Ticket.State.OPEN), 0)).isEmpty();
    }

    @Test
    void aTicketHasATitleAndAtMostTenAttachments() {
        assertThatThrownBy(() -> elm.asked(elm.sims, new String[11]))
                .isInstanceOf(RuntimeException.class);
    }
}
