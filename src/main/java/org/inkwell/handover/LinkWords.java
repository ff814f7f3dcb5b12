package org.inkwell.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.inkwell.key.Keyring;
import org.inkwell.redaction.Hashes;

/**
 * The word in a link: the HMAC of a random id under a key of the desk's, so that a letter which is
 * sent again bears the same link although no word is kept. 43 characters.
 */
@ApplicationScoped
public class LinkWords {

    /** Tink puts five bytes of its own before the tag. */
    private static final int BEFORE = 5;

    private final Keyring keys;

    @Inject
    public LinkWords(Keyring keys) {
        this.keys = keys;
    }

    protected LinkWords() {
        this(null);
    }

    String of(UUID handover) {
        try {
            var id = handover.toString().getBytes(StandardCharsets.US_ASCII);
            var mac = keys.mac("handover").computeMac(id);
            var tag = Arrays.copyOfRange(mac, BEFORE, mac.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key of links cannot sign.", impossible);
        }
    }

    /** As the desk keeps it: what leaks from the database opens nothing. */
    static String hash(String word) {
        return Hashes.sha256(word.getBytes(StandardCharsets.UTF_8));
    }
}
