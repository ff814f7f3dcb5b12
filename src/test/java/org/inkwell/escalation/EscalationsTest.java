package org.inkwell.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.Elm.refusal;

import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.post.Postman;
import org.inkwell.redaction.Box;
import org.inkwell.review.Amendment;
import org.inkwell.ticket.Ticket;
import org.junit.jupiter.api.Test;

final class EscalationsTest {

    private final Elm elm = new Elm();

    @Test
    void whatWasPreviewedIsSentToTheLetter() {
        var ticket = elm.released();
        var request = elm.request(ticket);
        var parcel = ready(elm.desk.escalations.preview(elm.tess, ticket.id(), request));
        elm.desk.escalations.escalate(elm.tess, ticket.id(), request, parcel.digest());
        elm.desk.agenda.take(Postman.ERRAND).forEach(elm.desk.postman::deliver);
        assertThat(elm.desk.post.sent())
                .singleElement()
                .matches(mail -> mail.subject().equals(parcel.subject().text()))
                .matches(mail -> mail.body().equals(parcel.body().text()))
                .matches(mail -> mail.files().size() == 1);
    }

    @Test
    void anUnreleasedAttachmentIsRefused() {
        var ticket = elm.raised("a picture");
        elm.ink();
        assertThat(refusal(elm.escalated(ticket))).contains("No released file");
    }

    @Test
    void aAttachmentOfAnotherTicketIsRefused() {
        var one = elm.released();
        var other = elm.released();
        var request = elm.request(one);
        assertThat(refusal(elm.desk.escalations.preview(elm.tess, other.id(), request)))
                .contains("No released file");
    }

    @Test
    void withoutAContractItIsRefused() {
        var ticket = elm.released();
        var stranger = UUID.randomUUID();
        elm.desk.suppliers.add(
                new org.inkwell.supplier.Supplier(stranger, "Heron Line", "noc@heron.example"));
        var shots = elm.request(ticket).attachments();
        var request = new Request(stranger, "why", "", shots, Set.of());
        assertThat(refusal(elm.desk.escalations.preview(elm.tess, ticket.id(), request)))
                .contains("No contract");
    }

    @Test
    void aContractForAnotherServiceDoesNotCover() {
        var asked = elm.asked(elm.printing, "a picture");
        var ticket = elm.desk.tickets.raise(elm.hana, asked, false).orElseThrow();
        elm.ink();
        var shot = elm.attachment(ticket);
        elm.desk.reviews.release(elm.tess, shot.id(), shot.inked().orElseThrow());
        assertThat(refusal(elm.escalated(ticket))).contains("No contract");
    }

    @Test
    void anAgreementThatEndedYesterdayDoesNotCover() {
        elm.noAgreement();
        elm.agreement(elm.today().minusYears(1), elm.today().minusDays(1));
        assertThat(refusal(elm.escalated(elm.released()))).contains("agreement");
    }

    @Test
    void anAgreementThatBeginsTomorrowDoesNotCover() {
        elm.noAgreement();
        elm.agreement(elm.today().plusDays(1), elm.today().plusYears(1));
        assertThat(refusal(elm.escalated(elm.released()))).contains("agreement");
    }

    @Test
    void anAgreementCoversOnItsLastDay() {
        elm.noAgreement();
        elm.agreement(elm.today().minusYears(1), elm.today());
        assertThat(refusal(elm.escalated(elm.released()))).isEmpty();
    }

    @Test
    void withoutAReasonItIsRefused() {
        var ticket = elm.released();
        var request = new Request(elm.larch, " ", "", Set.of(), Set.of());
        assertThat(refusal(elm.desk.escalations.preview(elm.tess, ticket.id(), request)))
                .contains("Say why");
    }

    @Test
    void onlyATechnicianAsksSuppliers() {
        var ticket = elm.released();
        var request = elm.request(ticket);
        assertThat(refusal(elm.desk.escalations.preview(elm.hana, ticket.id(), request)))
                .contains("technician");
    }

    @Test
    void whatChangedSinceThePreviewIsNotSent() {
        var ticket = elm.released();
        var request = elm.request(ticket);
        assertThat(
                        refusal(
                                elm.desk.escalations.escalate(
                                        elm.tess, ticket.id(), request, "another digest")))
                .contains("has changed");
        assertThat(elm.desk.agenda.take(Postman.ERRAND)).isEmpty();
        assertThat(elm.desk.tickets.find(elm.tess, ticket.id()).orElseThrow().state())
                .isEqualTo(Ticket.State.OPEN);
    }

    @Test
    void theSamePreviewSentTwiceIsOneLetter() {
        var ticket = elm.released();
        var request = elm.request(ticket);
        var digest = ready(elm.desk.escalations.preview(elm.tess, ticket.id(), request)).digest();
        elm.desk.escalations.escalate(elm.tess, ticket.id(), request, digest);
        elm.desk.escalations.escalate(elm.tess, ticket.id(), request, digest);
        assertThat(elm.desk.agenda.take(Postman.ERRAND)).hasSize(1);
    }

    @Test
    void namesInTitleAndWordsThatWereChosenAreInked() {
        var ticket = elm.released();
        var shots = elm.request(ticket).attachments();
        var request =
                new Request(elm.larch, "why", "Ask for Blue Parrot.", shots, Set.of("Parrot"));
        var parcel = ready(elm.desk.escalations.preview(elm.tess, ticket.id(), request));
        assertThat(parcel.subject().text() + parcel.body().text())
                .doesNotContain("Amara")
                .doesNotContain("Okonkwo")
                .doesNotContain("Parrot");
    }

    @Test
    void aReleasedPictureIsNotAmendedAnyMore() {
        var ticket = elm.released();
        var shot = elm.attachment(ticket).id();
        var amendment = new Amendment(java.util.List.of(new Box(0, 0, 9, 9)), Set.of(), "");
        String refused =
                elm.desk.reviews.amend(elm.tess, shot, amendment).fold(() -> "", word -> word);
        assertThat(refused).contains("decided");
    }

    private static Parcel ready(Outcome outcome) {
        return outcome.fold(
                parcel -> parcel,
                sentence -> {
                    throw new AssertionError(sentence);
                });
    }
}
