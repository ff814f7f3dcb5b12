package org.inkwell.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inkwell.key.Keyring;

/**
 * What stands in a reply address: a letter's id and the first ten bytes of its HMAC, in lower-case
 * letters and digits, as mail servers may fold case. 42 characters.
 */
@ApplicationScoped
public class ReplyTokens {

    private static final int SIGNATURE_BYTES = 10;
    private static final int ID_LENGTH = 26;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-v]{42}");

    private final Keyring keys;

    @Inject
    public ReplyTokens(Keyring keys) {
        this.keys = keys;
    }

    protected ReplyTokens() {
        this(null);
    }

    String of(UUID letter) {
        var id = ByteBuffer.allocate(16);
        id.putLong(letter.getMostSignificantBits()).putLong(letter.getLeastSignificantBits());
        return text(id.array(), ID_LENGTH) + signature(letter);
    }

    /** The letter, if the desk made the token. */
    Optional<UUID> letter(String token) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        var number = new BigInteger(token.substring(0, ID_LENGTH), 32);
        var letter = new UUID(number.shiftRight(64).longValue(), number.longValue());
        var given = token.substring(ID_LENGTH).getBytes(StandardCharsets.US_ASCII);
        var right = signature(letter).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right) ? Optional.of(letter) : Optional.empty();
    }

    private String signature(UUID letter) {
        try {
            // Tink puts five bytes of its own before the tag.
            var mac =
                    keys.mac("reply")
                            .computeMac(letter.toString().getBytes(StandardCharsets.US_ASCII));
            return text(Arrays.copyOfRange(mac, 5, 5 + SIGNATURE_BYTES), 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The reply key cannot sign.", impossible);
        }
    }

    private static String text(byte[] bytes, int length) {
        var digits = new BigInteger(1, bytes).toString(32);
        return "0".repeat(length - digits.length()) + digits;
    }
}
