package org.inkwell.redaction.finding;

import java.util.regex.Pattern;

/** What programs write between words where people write a blank. */
final class Glue {

    /**
     * A sign with no blank on either side, and a path's or an address's stroke between words of two
     * letters and more.
     */
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?<=\\S)[,;|=\"(){}\\[\\]<>?&#*](?=\\S)"
                            + "|(?<=[\\p{L}\\d]{2}|[:\\\\/])[\\\\/](?=\\S{2})"
                            + "|(?<=\\p{L}{2}):(?=\\p{L}{2})");

    /**
     * "Church,Autumn": a name may go on, as it does after the sign of a blank in an address.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986, 2.1</a>
     */
    private static final Pattern WITHIN_NAME = Pattern.compile("(?<=\\p{L}),(?=\\p{Lu})|%20");

    /** A blank that parts more than a space does: what stands beyond it is beside nothing. */
    static final char WALL = '\u000B';

    private Glue() {}

    /** Blanks and walls in its places, with the same length. */
    static String without(String text) {
        var open = WITHIN_NAME.matcher(text).replaceAll(sign -> " ".repeat(sign.group().length()));
        return SIGN.matcher(open).replaceAll(String.valueOf(WALL));
    }
}
