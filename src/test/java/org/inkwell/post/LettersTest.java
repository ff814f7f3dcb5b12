package org.inkwell.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.ticket.Ticket;
import org.inkwell.work.NotYet;
import org.junit.jupiter.api.Test;

final class LettersTest {

    private final Elm elm = new Elm();
    private final Ticket ticket = elm.released();

    @Test
    void aLetterIsSentOnce() {
        var letter = letter();
        elm.desk.postman.deliver(letter);
        elm.desk.postman.deliver(letter);
        assertThat(elm.desk.post.sent()).hasSize(1);
        assertThat(state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void aServerThatIsAwayIsTriedLaterAndLaterWithTheSameMail() {
        elm.desk.post.answer(new Delivery.Deferred("away"));
        var letter = letter();
        var first = wait(letter);
        elm.desk.clock.forward(first);
        assertThat(wait(letter)).isGreaterThan(first);
        elm.desk.post.answer(new Delivery.Accepted());
        elm.desk.postman.deliver(letter);
        assertThat(state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void afterADayThePostmanGivesUpAndSaysSo() {
        elm.desk.post.answer(new Delivery.Deferred("away"));
        var letter = letter();
        wait(letter);
        elm.desk.clock.forward(Duration.ofHours(25));
        elm.desk.postman.deliver(letter);
        assertThat(state()).isEqualTo(Letter.State.FAILED);
        assertThat(only().trouble()).hasValue("away");
    }

    @Test
    void aLetterThatWasGivenUpIsTriedForAnotherDay() {
        elm.desk.post.answer(new Delivery.Rejected("no such recipient"));
        var letter = letter();
        elm.desk.postman.deliver(letter);
        assertThat(state()).isEqualTo(Letter.State.FAILED);
        elm.desk.post.answer(new Delivery.Accepted());
        elm.desk.letters.retry(letter);
        elm.desk.agenda.take(Postman.ERRAND).forEach(elm.desk.postman::deliver);
        assertThat(state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void aWitnessStopsASecondSending() {
        var letter = letter();
        elm.desk.post.crashOnceTaken();
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).hasMessage("killed");
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).isInstanceOf(NotYet.class);
        var copy = elm.desk.post.sent().get(0);
        elm.desk.mailbox.put(IntakeTest.mail(copy.mailId(), "desk@inkwell.example", "copy"));
        elm.desk.clock.forward(Duration.ofMinutes(2));
        elm.desk.postman.deliver(letter);
        assertThat(elm.desk.post.sent()).hasSize(1);
        assertThat(state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void whereTheConnectionBrokeTheWitnessTells() {
        elm.desk.post.answer(new Delivery.Unknown());
        var letter = letter();
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).isInstanceOf(NotYet.class);
        assertThat(state()).isEqualTo(Letter.State.SENDING);
        elm.desk.mailbox.put(IntakeTest.mail(only().mailId(), "desk@inkwell.example", "copy"));
        elm.desk.intake.fetch();
        assertThat(state()).isEqualTo(Letter.State.SENT);
    }

    @Test
    void nothingIsSentAgainWhileNoWitnessCanBeHeard() {
        var letter = letter();
        elm.desk.post.crashOnceTaken();
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).hasMessage("killed");
        elm.desk.mailbox.away(true);
        elm.desk.clock.forward(Duration.ofMinutes(2));
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).isInstanceOf(NotYet.class);
        assertThat(elm.desk.post.sent()).hasSize(1);
    }

    @Test
    void withoutAWitnessTheSameMailIsSentAgain() {
        elm.desk.post.answer(new Delivery.Deferred("away"));
        elm.desk.post.crashOnceTaken();
        var letter = letter();
        assertThatThrownBy(() -> elm.desk.postman.deliver(letter)).hasMessage("killed");
        elm.desk.post.answer(new Delivery.Accepted());
        elm.desk.clock.forward(Duration.ofMinutes(2));
        elm.desk.postman.deliver(letter);
        assertThat(elm.desk.post.sent()).hasSize(1);
    }

    private UUID letter() {
        elm.escalated(ticket);
        return elm.desk.agenda.take(Postman.ERRAND).get(0);
    }

    private Duration wait(UUID letter) {
        try {
            elm.desk.postman.deliver(letter);
            throw new AssertionError("It was delivered.");
        } catch (NotYet later) {
            return later.in();
        }
    }

    private Letter only() {
        return elm.desk.letters.of(ticket.id()).get(0);
    }

    private Letter.State state() {
        return only().state();
    }
}
