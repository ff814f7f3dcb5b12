package org.inkwell.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.post.ImapMailbox;
import org.inkwell.post.Mailbox;
import org.inkwell.post.Post;
import org.inkwell.post.SmtpPost;

/** The mail servers that the desk speaks to. */
@ApplicationScoped
class Mailing {
    @Inject
    @ConfigProperty(name = "inkwell.smtp.url")
    URI smtp;

    @Inject
    @ConfigProperty(name = "inkwell.imap.url")
    URI imap;

    @Inject
    @ConfigProperty(name = "inkwell.mail.address")
    String address;

    @Inject
    @ConfigProperty(name = "inkwell.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "inkwell.mail.password")
    Optional<String> password;

    @Produces
    @ApplicationScoped
    Post post() {
        return new SmtpPost(smtp, user.orElse(null), password.orElse(null), address);
    }

    @Produces
    @ApplicationScoped
    Mailbox mailbox() {
        return new ImapMailbox(imap, user.orElse(address), password.orElse(""));
    }
}
