package org.inkwell.journey;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server that outlives the desk, with the supplier's inbox on it. */
final class Mailroom implements AutoCloseable {

    static final String SUPPLIER = "support@larchfinch.example";
    private static final String DESK = "desk@inkwell.example";

    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(free(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                    });

    Mailroom() {
        open();
    }

    /** Again at the same address, after {@link #close}. */
    void open() {
        server.start();
        server.setUser(DESK, DESK, "secret");
        server.setUser(SUPPLIER, SUPPLIER, "secret");
        server.getUserManager().setSieveIgnoreDetail(true);
    }

    Map<String, String> settings() {
        return Map.of(
                "INKWELL_SMTP_URL",
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "INKWELL_IMAP_URL",
                "imap://127.0.0.1:" + server.getImap().getPort(),
                "INKWELL_MAIL_ADDRESS",
                DESK,
                "INKWELL_MAIL_USER",
                DESK,
                "INKWELL_MAIL_PASSWORD",
                "secret");
    }

    /** What lies in the supplier's inbox. */
    List<MimeMessage> arrived() {
        var supplier = server.getUserManager().getUserByEmail(SUPPLIER);
        try {
            return server
                    .getManagers()
                    .getImapHostManager()
                    .getInbox(supplier)
                    .getMessages()
                    .stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The supplier answers by a click on reply. */
    void answer(MimeMessage mail, String text) throws MessagingException {
        var answer = (MimeMessage) mail.reply(false);
        answer.setText(text);
        send(answer);
    }

    /** The same with a file. */
    void answer(MimeMessage mail, String text, String name, byte[] file) throws MessagingException {
        var said = new MimeBodyPart();
        said.setText(text);
        var enclosed = new MimeBodyPart();
        var data = new ByteArrayDataSource(file, "application/octet-stream");
        enclosed.setDataHandler(new DataHandler(data));
        enclosed.setFileName(name);
        var answer = (MimeMessage) mail.reply(false);
        answer.setContent(new MimeMultipart(said, enclosed));
        send(answer);
    }

    private void send(MimeMessage answer) throws MessagingException {
        answer.setFrom(new InternetAddress(SUPPLIER));
        answer.saveChanges();
        var session = GreenMailUtil.getSession(server.getSmtp().getServerSetup());
        try (var transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", server.getSmtp().getPort(), null, null);
            transport.sendMessage(answer, answer.getAllRecipients());
        }
    }

    /** Every mail to anybody, as it went over the wire. */
    String everything() {
        return Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .reduce("", String::concat);
    }

    private static int free() {
        try (var door = new ServerSocket(0)) {
            return door.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
