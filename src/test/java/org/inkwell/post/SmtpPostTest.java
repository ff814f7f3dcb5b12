package org.inkwell.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SmtpPostTest implements PostContract {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private CurtServer unknowing;
    private CurtServer hesitant;

    @BeforeEach
    void open() throws IOException {
        server.start();
        server.setUser(Enclosing.DESK, "");
        server.setUser(Enclosing.SUPPLIER, "");
        unknowing = new CurtServer("550 5.1.1 No such user here");
        hesitant = new CurtServer("450 4.2.0 Greylisted, try again");
    }

    @AfterEach
    void close() throws IOException {
        server.stop();
        unknowing.close();
        hesitant.close();
    }

    @Override
    public Post taking() {
        return at(URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort()));
    }

    @Override
    public Post refusing() {
        return at(unknowing.address());
    }

    @Override
    public Post putOff() {
        return at(hesitant.address());
    }

    @Override
    public Post away() {
        try (var gone = new CurtServer("221")) {
            return at(gone.address());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> arrived() {
        return inbox(Enclosing.SUPPLIER).stream()
                .map(mail -> header(mail.getMimeMessage(), "Message-ID"))
                .toList();
    }

    @Test
    void theDesksOwnMailboxGetsACopyThatTheSupplierDoesNotSee() throws MessagingException {
        taking().send(Enclosing.mail());
        assertThat(inbox(Enclosing.DESK))
                .extracting(mail -> header(mail.getMimeMessage(), "Message-ID"))
                .containsExactly("<0123abc@inkwell.example>");
        assertThat(only().getAllRecipients())
                .extracting(Address::toString)
                .containsExactly(Enclosing.SUPPLIER);
    }

    @Test
    void anAnswerGoesToTheAddressOfTheLetter() throws MessagingException {
        taking().send(Enclosing.mail());
        assertThat(only().getReplyTo())
                .extracting(Address::toString)
                .containsExactly("desk+0123abc@inkwell.example");
        assertThat(only().getFrom()).extracting(Address::toString).containsExactly(Enclosing.DESK);
    }

    @Test
    void textAndFilesArriveToTheByteUnderNamesThatSayNothing()
            throws MessagingException, IOException {
        var sent = Enclosing.mail();
        taking().send(sent);
        var parts = (Multipart) only().getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo(sent.body());
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("screenshot-1.png");
        assertThat(parts.getBodyPart(1).getInputStream())
                .hasSameContentAs(new ByteArrayInputStream(sent.files().get(0).bytes()));
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("manifest.json");
        assertThat(parts.getBodyPart(2).getInputStream())
                .hasSameContentAs(new ByteArrayInputStream(Enclosing.MANIFEST));
    }

    @Test
    void aSubjectOfSeveralLinesAddsNoHeader() throws MessagingException {
        var subject = "Saved?\r\nBcc: thief@x.example\nX-Thief: yes\r\n\r\nNot the body";
        taking().send(Enclosing.to(Enclosing.SUPPLIER, subject));
        assertThat(only().getSubject())
                .isEqualTo("Saved? Bcc: thief@x.example X-Thief: yes Not the body");
        assertThat(only().getHeader("Bcc")).isNull();
        assertThat(only().getHeader("X-Thief")).isNull();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aRecipientOfSeveralLinesIsRejected() {
        var several = Enclosing.SUPPLIER + "\r\nRCPT TO:<thief@x.example>";
        assertThat(taking().send(Enclosing.to(several, "Saved?")))
                .isInstanceOf(Delivery.Rejected.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whatAServerSaysIsNotRepeated() {
        assertThat(refusing().send(Enclosing.mail()).toString()).doesNotContain("5.1.1", "larch");
        assertThat(putOff().send(Enclosing.mail()).toString()).doesNotContain("4.2.0", "larch");
    }

    /** 127.0.0.2 is this machine, but none of its names that the desk knows. */
    @Test
    void aServerElsewhereThatOffersNoTlsGetsNothing() {
        var elsewhere = new GreenMail(new ServerSetup(0, "127.0.0.2", "smtp"));
        elsewhere.start();
        try {
            var address = URI.create("smtp://127.0.0.2:" + elsewhere.getSmtp().getPort());
            assertThat(at(address).send(Enclosing.mail())).isInstanceOf(Delivery.Deferred.class);
            assertThat(elsewhere.getReceivedMessages()).isEmpty();
        } finally {
            elsewhere.stop();
        }
    }

    private static Post at(URI address) {
        return new SmtpPost(address, null, null, Enclosing.DESK);
    }

    private MimeMessage only() {
        assertThat(inbox(Enclosing.SUPPLIER)).hasSize(1);
        return inbox(Enclosing.SUPPLIER).get(0).getMimeMessage();
    }

    private List<StoredMessage> inbox(String address) {
        var user = server.getUserManager().getUserByEmail(address);
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getMessages();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
