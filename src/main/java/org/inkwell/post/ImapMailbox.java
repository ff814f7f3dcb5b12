package org.inkwell.post;

import jakarta.mail.Address;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * An IMAP mailbox: imaps:// by TLS, imap:// by STARTTLS, which only a server on loopback may lack.
 */
public final class ImapMailbox implements Mailbox {

    private static final System.Logger LOG = System.getLogger(ImapMailbox.class.getName());
    private static final FlagTerm NEW = new FlagTerm(new Flags(Flags.Flag.SEEN), false);
    private static final String SECONDS_30 = "30000";

    private final URI server;
    private final String user;
    private final String password;
    private final Session session;

    public ImapMailbox(URI server, String user, String password) {
        this.server = server;
        this.user = user;
        this.password = password;
        this.session = Session.getInstance(properties(server));
    }

    @Override
    public boolean fetch(Predicate<Incoming> handling) {
        try (var store = session.getStore(server.getScheme())) {
            store.connect(server.getHost(), server.getPort(), user, password);
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                for (var message : inbox.search(NEW)) {
                    handle((MimeMessage) message, handling);
                }
            }
            return true;
        } catch (MessagingException unreachable) {
            LOG.log(System.Logger.Level.WARNING, "The mailbox could not be read.");
            return false;
        }
    }

    private static void handle(MimeMessage message, Predicate<Incoming> handling)
            throws MessagingException {
        try {
            var taken = handling.test(incoming(message));
            message.setFlag(Flags.Flag.SEEN, true);
            message.setFlag(Flags.Flag.DELETED, taken);
        } catch (IOException | MessagingException unfit) {
            message.setFlag(Flags.Flag.SEEN, true);
            LOG.log(System.Logger.Level.WARNING, "A mail could not be read and stays.");
        } catch (RuntimeException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A mail could not be taken in and stays: {0}",
                    failure.getClass().getSimpleName());
        }
    }

    private static Incoming incoming(MimeMessage message) throws MessagingException, IOException {
        var body = MailBody.of(message);
        return new Incoming(
                id(message),
                recipients(message),
                references(message),
                body.text(),
                body.files(),
                body.left());
    }

    /** Its Message-ID, or for want of one its number, which the server gives to no other mail. */
    private static String id(MimeMessage message) throws MessagingException {
        if (message.getMessageID() != null) {
            return message.getMessageID();
        }
        var inbox = (UIDFolder) message.getFolder();
        return "<" + inbox.getUIDValidity() + "." + inbox.getUID(message) + "@mailbox>";
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        var recipients = new ArrayList<String>();
        for (var type : List.of(Message.RecipientType.TO, Message.RecipientType.CC)) {
            var addresses = message.getRecipients(type);
            for (Address address : addresses == null ? new Address[0] : addresses) {
                if (address instanceof InternetAddress internet) {
                    recipients.add(internet.getAddress());
                }
            }
        }
        return recipients;
    }

    private static List<String> references(MimeMessage message) throws MessagingException {
        var references = new ArrayList<String>();
        for (var header : List.of("In-Reply-To", "References")) {
            var value = message.getHeader(header, " ");
            if (value != null) {
                references.addAll(Arrays.asList(MimeUtility.unfold(value).trim().split("\\s+")));
            }
        }
        return references;
    }

    private static Properties properties(URI server) {
        var scheme = "mail." + server.getScheme() + ".";
        var properties = new Properties();
        properties.put(scheme + "connectiontimeout", SECONDS_30);
        properties.put(scheme + "timeout", SECONDS_30);
        // What is read stays new until it was taken in: a crash between the two loses nothing.
        properties.put(scheme + "peek", "true");
        properties.put(scheme + "ssl.checkserveridentity", "true");
        properties.put(scheme + "starttls.enable", "true");
        var loopback = List.of("127.0.0.1", "localhost").contains(server.getHost());
        properties.put(scheme + "starttls.required", String.valueOf(!loopback));
        return properties;
    }
}
