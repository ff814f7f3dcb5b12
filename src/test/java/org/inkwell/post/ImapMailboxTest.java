package org.inkwell.post;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ImapMailboxTest implements MailboxContract {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser desk;

    @BeforeEach
    void open() {
        server.start();
        desk = server.setUser(Enclosing.DESK, Enclosing.DESK, "secret");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Override
    public Mailbox mailbox() {
        return new ImapMailbox(
                URI.create("imap://127.0.0.1:" + server.getImap().getPort()),
                Enclosing.DESK,
                "secret");
    }

    @Override
    public void come(String text) {
        raw("Message-ID: <1@larch>", "Content-Type: text/plain; charset=utf-8", "", text);
    }

    @Override
    public int lying() {
        return server.getReceivedMessages().length;
    }

    @Test
    void recipientsAndWhatIsAnsweredAreTold() {
        raw(
                "Message-ID: <1@larch>",
                "To: Desk <desk+abc@inkwell.example>",
                "Cc: other@x.example",
                "In-Reply-To: <a@inkwell.example>",
                "References: <b@inkwell.example>",
                " <a@inkwell.example>",
                "",
                "Press F5.");
        var mail = only();
        assertThat(mail.mailId()).isEqualTo("<1@larch>");
        assertThat(mail.recipients())
                .containsExactly("desk+abc@inkwell.example", "other@x.example");
        assertThat(mail.references())
                .contains("<a@inkwell.example>", "<b@inkwell.example>")
                .hasSize(3);
    }

    @Test
    void htmlAloneBecomesText() {
        raw(
                "Content-Type: text/html; charset=utf-8",
                "",
                "<style>p{}</style><p>Press <b>F5</b>.</p><script>alert(1)</script>");
        assertThat(only().text().strip()).isEqualTo("Press F5.");
    }

    @Test
    void ofTwoFormsThePlainOneIsRead() {
        raw(
                "Content-Type: multipart/alternative; boundary=cut",
                "",
                "--cut",
                "Content-Type: text/plain",
                "",
                "plain",
                "--cut",
                "Content-Type: text/html",
                "",
                "<p>html</p>",
                "--cut--");
        assertThat(only().text().strip()).isEqualTo("plain");
    }

    @Test
    void attachmentsAreCountedAndNotRead() {
        raw(
                "Content-Type: multipart/mixed; boundary=cut",
                "",
                "--cut",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "See there.",
                "--cut",
                "Content-Type: text/plain",
                "Content-Disposition: attachment; filename=notes.txt",
                "",
                "secret",
                "--cut",
                "Content-Type: image/png",
                "",
                "x",
                "--cut--");
        var mail = only();
        assertThat(mail.text().strip()).isEqualTo("See there.");
        assertThat(mail.files()).hasSize(2);
        assertThat(mail.left()).isZero();
    }

    @Test
    void mailsWithoutAnIdAreToldApartAndKnownAgain() {
        raw("", "one");
        raw("", "two");
        var ids = ids(true);
        assertThat(ids).hasSize(2).doesNotHaveDuplicates().doesNotContain("");
        assertThat(ids(false)).isEqualTo(ids);
    }

    @Test
    void aCharsetThatNobodyKnowsIsReadAsFarAsItGoes() {
        raw("Content-Type: text/plain; charset=x-nobody", "", "Press F5, Zo\u00eb.");
        assertThat(only().text()).startsWith("Press F5, Zo").endsWith(".");
    }

    @Test
    void whatCannotBeReadStaysAndHoldsNothingUp() {
        raw("Content-Type: multipart/mixed", "", "no boundary");
        raw("To: <<broken@@", "", "odd");
        come("good");
        assertThat(texts(mail -> true)).contains("good");
        assertThat(texts(mail -> true)).isEmpty();
    }

    @Test
    void aMailboxThatIsAwayHandsNothingOver() {
        var mailbox = mailbox();
        server.stop();
        var ids = new ArrayList<String>();
        assertThat(mailbox.fetch(mail -> ids.add(mail.mailId()))).isFalse();
        assertThat(ids).isEmpty();
    }

    private Incoming only() {
        var mails = new ArrayList<Incoming>();
        mailbox().fetch(mails::add);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    /** Of what is new; after the first look it is new again. */
    private List<String> ids(boolean again) {
        var ids = new ArrayList<String>();
        mailbox()
                .fetch(
                        mail -> {
                            ids.add(mail.mailId());
                            if (again) throw new IllegalStateException("no database");
                            return true;
                        });
        return ids;
    }

    private void raw(String... lines) {
        var bytes = String.join("\r\n", lines).getBytes(ISO_8859_1);
        try {
            var session = Session.getInstance(new Properties());
            desk.deliver(new MimeMessage(session, new ByteArrayInputStream(bytes)));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
