package org.inkwell.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.inkwell.key.Keyring;
import org.inkwell.redaction.finding.Pseudonyms;

/** The pseudonyms of a ticket: the same on its pictures and in its text, others in the next. */
@ApplicationScoped
public class TicketPseudonyms {

    private final Keyring keys;

    @Inject
    public TicketPseudonyms(Keyring keys) {
        this.keys = keys;
    }

    protected TicketPseudonyms() {
        this(null);
    }

    public Pseudonyms of(long ticket) {
        try {
            var label = "ticket/" + ticket;
            return new Pseudonyms(
                    keys.mac("pseudonym").computeMac(label.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The pseudonym key cannot sign.", impossible);
        }
    }
}
