package org.inkwell.redaction.finding;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Folding;
import org.inkwell.redaction.finding.roll.Who;

/**
 * What stands for a person or a number in a text or a picture: the same for one ticket, wherever it
 * is made again, and different in the next.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 3;
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /**
     * Pseudonyms of one ticket.
     *
     * @param ticketKey sixteen bytes or more that no other ticket has and no supplier knows
     */
    public Pseudonyms(byte[] ticketKey) {
        if (ticketKey.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A ticket's key has 16 bytes or more");
        }
        key = new SecretKeySpec(Arrays.copyOf(ticketKey, ticketKey.length), ALGORITHM);
    }

    /** The ticket's, for whoever makes the same pseudonyms in another process. */
    public byte[] key() {
        return key.getEncoded();
    }

    /** In brackets: who, or what kind of thing. */
    String of(Kind kind, String written, Roll roll) {
        return switch (kind) {
            case NAME -> "[" + person(written, roll) + "]";
            case EMAIL, PHONE, POSTCODE, ADDRESS, SECRET ->
                    "[" + kind.name().toLowerCase(Locale.ROOT) + "]";
            case BIRTH_DATE -> "[date]";
            case SENSITIVE -> "[withheld]";
            default -> "[number]";
        };
    }

    /** "Pupil KPZ": of one length for all, and told by the key alone. */
    String person(String written, Roll roll) {
        var known = roll.whoIs(written);
        var who =
                switch (known.map(Known::who).orElse(Who.PERSON)) {
                    case PUPIL -> "Pupil ";
                    case STAFF -> "Staff ";
                    default -> "Person ";
                };
        return who + letters(known.flatMap(Known::identity).orElseGet(() -> forename(written)));
    }

    /**
     * One word of the name, so that a forename and the whole name are one person; without the
     * letters that readers confuse.
     */
    private static String forename(String written) {
        var name = written.contains(",") ? written.substring(written.indexOf(',') + 1) : written;
        var words =
                Arrays.stream(name.strip().split("[\\s,]+", -1))
                        .map(word -> Folding.skeleton(word.replaceFirst("['’]s$", "")))
                        .toList();
        return words.stream().filter(word -> word.length() > 1).findFirst().orElse(words.get(0));
    }

    private String letters(String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            var letters = new StringBuilder();
            for (var i = 0; i < LENGTH; i++) {
                letters.append(CONSONANTS.charAt((hash[i] & 0xFF) % CONSONANTS.length()));
            }
            return letters.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform has no " + ALGORITHM, e);
        }
    }
}
