package org.inkwell.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A hash in hexadecimal digits. */
public final class Sha256 {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");
    private static final int GROUP = 8;

    private Sha256() {}

    /** The same, if it is one. */
    static String require(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
        return digits;
    }

    /** What a person typed: capitals, blanks and colons do not matter. */
    static Optional<String> typed(String text) {
        var digits = text.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        return DIGITS.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }

    /** In groups of eight, for eyes that compare. */
    public static String grouped(String digits) {
        var out = new StringBuilder();
        for (var at = 0; at < digits.length(); at += GROUP) {
            out.append(at == 0 ? "" : " ").append(digits, at, at + GROUP);
        }
        return out.toString();
    }
}
