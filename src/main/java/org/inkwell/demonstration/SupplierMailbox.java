package org.inkwell.demonstration;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mailbox of a supplier on the demonstration's mail server, as the supplier sees it. */
final class SupplierMailbox {
    private final URI imap;
    private final URI smtp;
    private final String address;
    private final Session session = Session.getInstance(new Properties());

    /** The server of the demonstration knows the address as name and password. */
    SupplierMailbox(URI imap, URI smtp, String address) {
        this.imap = imap;
        this.smtp = smtp;
        this.address = address;
    }

    /** What is done with the open mailbox. */
    private interface Look<T> {
        T at(Folder inbox) throws MessagingException, IOException;
    }

    /** The newest first. */
    List<ArrivedMail> all() {
        return look(
                inbox -> {
                    var all = new ArrayList<ArrivedMail>();
                    for (var message : inbox.getMessages()) all.add(arrived(inbox, message));
                    all.sort(Comparator.comparing(ArrivedMail::at).reversed());
                    return all;
                });
    }

    Optional<ArrivedMail> find(long uid) {
        return look(
                inbox -> {
                    var message = ((UIDFolder) inbox).getMessageByUID(uid);
                    return message == null
                            ? Optional.empty()
                            : Optional.of(arrived(inbox, message));
                });
    }

    /** Counted from 0. */
    Optional<byte[]> picture(long uid, int number) {
        return look(
                inbox -> {
                    var message = ((UIDFolder) inbox).getMessageByUID(uid);
                    if (message == null) return Optional.empty();
                    return new MailParts(message).pictures().stream().skip(number).findFirst();
                });
    }

    /** Answers as a person would from a mail program. */
    void answer(ArrivedMail mail, String text) {
        try (var transport = session.getTransport(smtp.getScheme())) {
            var answer = new MimeMessage(session);
            answer.setFrom(new InternetAddress(address, true));
            answer.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(mail.replyTo(), true));
            answer.setSubject("Re: " + mail.subject(), StandardCharsets.UTF_8.name());
            answer.setHeader("In-Reply-To", mail.mailId());
            answer.setText(text, StandardCharsets.UTF_8.name());
            answer.saveChanges();
            transport.connect(smtp.getHost(), smtp.getPort(), null, null);
            send(transport, answer);
        } catch (MessagingException failure) {
            throw new IllegalStateException("The answer was not sent.", failure);
        }
    }

    private static void send(Transport transport, MimeMessage answer) throws MessagingException {
        transport.sendMessage(answer, answer.getAllRecipients());
    }

    private <T> T look(Look<T> look) {
        try (var store = session.getStore(imap.getScheme())) {
            store.connect(imap.getHost(), imap.getPort(), address, address);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return look.at(inbox);
            }
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException("The mailbox could not be read.", failure);
        }
    }

    @SuppressWarnings("JavaUtilDate") // Jakarta Mail's own type for a date
    private static ArrivedMail arrived(Folder inbox, Message message)
            throws MessagingException, IOException {
        var parts = new MailParts(message);
        return new ArrivedMail(
                ((UIDFolder) inbox).getUID(message),
                ((MimeMessage) message).getMessageID(),
                ((InternetAddress) message.getFrom()[0]).getAddress(),
                ((InternetAddress) message.getReplyTo()[0]).getAddress(),
                message.getSubject(),
                message.getSentDate().toInstant(),
                parts.text(),
                parts.pictures().size());
    }
}
