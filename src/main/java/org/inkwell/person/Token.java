package org.inkwell.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A random word that opens a door.
 *
 * @param word as its holder has it
 */
record Token(String word) {
    private static final int BYTES = 32;

    static Token draw(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Token(text(bytes));
    }

    /** As the desk keeps it: what leaks from the database opens nothing. */
    String hash() {
        return digest("door ");
    }

    /** A second word for the holder's forms, from which the first cannot be told. */
    String forgery() {
        return digest("form ");
    }

    private String digest(String purpose) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return text(sha.digest((purpose + word).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
