package org.inkwell.post;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.inkwell.Elm;
import org.inkwell.review.Attachment;
import org.inkwell.review.Upload;
import org.inkwell.ticket.Message;
import org.inkwell.ticket.Ticket;
import org.junit.jupiter.api.Test;

final class IntakeTest {

    private final Elm elm = new Elm();
    private final Ticket ticket = elm.released();

    @Test
    void anAnswerLandsByTheAddressThatItWasSentTo() {
        var sent = delivered();
        receive(mail("<1@larch>", sent.replyTo(), "Press F5."));
        assertThat(answers()).containsExactly("Press F5.");
    }

    @Test
    void anAddressThatWasFoldedOnItsWayStillLands() {
        var sent = delivered();
        receive(mail("<1@larch>", sent.replyTo().toLowerCase(Locale.ROOT), "Press F5."));
        assertThat(answers()).hasSize(1);
    }

    @Test
    void anAnswerLandsByTheMailThatItAnswers() {
        var sent = delivered();
        receive(
                new Incoming(
                        "<1@larch>",
                        List.of("desk@inkwell.example"),
                        List.of(sent.mailId()),
                        "Press F5.",
                        List.of(),
                        0));
        assertThat(answers()).hasSize(1);
    }

    @Test
    void theSameMailTwiceIsOneMessage() {
        var sent = delivered();
        receive(mail("<1@larch>", sent.replyTo(), "Press F5."));
        receive(mail("<1@larch>", sent.replyTo(), "Press F5."));
        assertThat(answers()).hasSize(1);
    }

    @Test
    void aForgedTokenJoinsNoTicket() {
        var address = delivered().replyTo();
        var at = address.indexOf('@');
        var last = address.charAt(at - 1) == 'a' ? 'b' : 'a';
        receive(mail("<1@x>", address.substring(0, at - 1) + last + address.substring(at), "hm"));
        assertThat(answers()).isEmpty();
        assertThat(elm.desk.mailbox.left()).hasSize(1);
    }

    @Test
    void aNumberInTheTextJoinsNoTicket() {
        delivered();
        receive(mail("<1@x>", "desk@inkwell.example", "Re: [Ticket " + ticket.id() + "]"));
        receive(mail("<2@x>", "desk+" + ticket.id() + "@inkwell.example", "hm"));
        assertThat(answers()).isEmpty();
        assertThat(elm.desk.mailbox.left()).hasSize(2);
    }

    @Test
    void filesThatAreTooManyAreSpokenOf() {
        var sent = delivered();
        receive(
                new Incoming(
                        "<1@larch>",
                        List.of(sent.replyTo()),
                        List.of(),
                        "See there.",
                        List.of(),
                        2));
        assertThat(answers()).singleElement().asString().contains("2 attached files");
    }

    @Test
    void filesThatCameWithAnAnswerAreTakenInOnceAndInked() {
        var sent = delivered();
        var file = new Upload("Okonkwo cannot sign in".getBytes(UTF_8), "a.txt", List.of());
        var mail =
                new Incoming(
                        "<1@larch>", List.of(sent.replyTo()), List.of(), "See.", List.of(file), 0);
        receive(mail);
        receive(mail);
        elm.ink();
        var files = elm.desk.attachments.of(ticket.id());
        assertThat(files).hasSize(2);
        assertThat(files.get(1).state()).isEqualTo(Attachment.State.INKED);
        assertThat(files.get(1).neutralName()).isEqualTo("file-2.txt");
        assertThat(answers()).containsExactly("See.");
    }

    static Incoming mail(String id, String recipient, String text) {
        return new Incoming(id, List.of(recipient), List.of(), text, List.of(), 0);
    }

    private void receive(Incoming mail) {
        elm.desk.mailbox.put(mail);
        elm.desk.intake.fetch();
    }

    private Outgoing delivered() {
        elm.escalated(ticket);
        elm.desk.agenda.take(Postman.ERRAND).forEach(elm.desk.postman::deliver);
        return elm.desk.post.sent().get(0);
    }

    private List<String> answers() {
        return elm.desk.conversation.of(elm.tess, ticket).stream()
                .filter(message -> message.kind() == Message.Kind.ANSWER)
                .map(Message::text)
                .toList();
    }
}
