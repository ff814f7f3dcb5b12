package org.inkwell.post;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * An SMTP server: smtps:// by TLS, smtp:// by STARTTLS, which only a server on loopback may lack.
 */
public final class SmtpPost implements Post {

    private static final String SECONDS_30 = "30000";

    private final URI server;
    private final String user;
    private final String password;
    private final String deskAddress;
    private final Session session;

    /** Without a user it does not sign in. */
    public SmtpPost(URI server, String user, String password, String deskAddress) {
        this.server = server;
        this.user = user;
        this.password = password;
        this.deskAddress = deskAddress;
        this.session = Session.getInstance(properties(server, user));
    }

    @Override
    public Delivery send(Outgoing mail) {
        Delivery delivery = new Delivery.Deferred("The mail server could not be reached.");
        try (var transport = session.getTransport(server.getScheme())) {
            var message = message(mail);
            connect(transport);
            delivery = hand(transport, message, witnessed(mail.recipient()));
        } catch (AddressException wrong) {
            return new Delivery.Rejected("The recipient's address is no mail address.");
        } catch (MessagingException unreachable) {
            // Before the mail or after it: what is known of the mail stands.
            return delivery;
        }
        return delivery;
    }

    private static Delivery hand(Transport transport, MimeMessage message, Address... recipients) {
        try {
            transport.sendMessage(message, recipients);
            return new Delivery.Accepted();
        } catch (SendFailedException refused) {
            return refusal(refused);
        } catch (MessagingException broken) {
            return new Delivery.Unknown();
        }
    }

    /** A server that puts mail off, as one that greylists does, calls no address invalid. */
    private static Delivery refusal(SendFailedException refused) {
        var invalid = refused.getInvalidAddresses();
        return invalid == null || invalid.length == 0
                ? new Delivery.Deferred("The mail server did not take the mail.")
                : new Delivery.Rejected("The mail server refused the recipient.");
    }

    private void connect(Transport transport) throws MessagingException {
        transport.connect(server.getHost(), server.getPort(), user, password);
    }

    /** The desk's own copy tells, after a crash, that the server took it. */
    private Address[] witnessed(String recipient) throws MessagingException {
        return new Address[] {
            new InternetAddress(recipient, true), new InternetAddress(deskAddress, true)
        };
    }

    @SuppressWarnings("JavaUtilDate") // Jakarta Mail's own type for a date
    private MimeMessage message(Outgoing mail) throws MessagingException {
        var message = new StableMessage(session, mail.mailId());
        message.setFrom(new InternetAddress(deskAddress, true));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        var parts = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText(mail.body(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (var file : mail.files()) {
            parts.addBodyPart(enclosed(file.neutralName(), file.mediaType(), file.bytes()));
        }
        for (var slip : mail.slips()) {
            parts.addBodyPart(enclosed(slip.name(), slip.mediaType(), slip.content()));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** By Base64 whatever it is, so that no server on the way mends a line end. */
    private static MimeBodyPart enclosed(String name, String mediaType, byte[] bytes)
            throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, mediaType)));
        part.setFileName(name);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static Properties properties(URI server, String user) {
        var scheme = "mail." + server.getScheme() + ".";
        var properties = new Properties();
        properties.put(scheme + "connectiontimeout", SECONDS_30);
        properties.put(scheme + "timeout", SECONDS_30);
        properties.put(scheme + "writetimeout", SECONDS_30);
        properties.put(scheme + "auth", String.valueOf(user != null));
        properties.put(scheme + "ssl.checkserveridentity", "true");
        properties.put(scheme + "starttls.enable", "true");
        properties.put(scheme + "starttls.required", String.valueOf(!onLoopback(server)));
        return properties;
    }

    private static boolean onLoopback(URI server) {
        return "127.0.0.1".equals(server.getHost()) || "localhost".equals(server.getHost());
    }

    /** Keeps the Message-ID that it was given: every attempt is the same mail. */
    private static final class StableMessage extends MimeMessage {

        private final String mailId;

        StableMessage(Session session, String mailId) {
            super(session);
            this.mailId = mailId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mailId);
        }
    }
}
