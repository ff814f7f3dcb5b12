package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses that mean nothing outside of one network, and those of hardware. */
final class InnerAddresses {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final String PAIR = "[0-9A-Fa-f]{2}";

    /**
     * The blocks for private networks; six pairs of hexadecimal digits.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc1918#section-3">RFC 1918, 3</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\w.:/@-])(?:(?:10\\."
                            + OCTET
                            + "|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168)\\."
                            + OCTET
                            + "\\."
                            + OCTET
                            + "(?![\\w@-]|\\.\\d)"
                            + "|(?=[\\d:-]*[A-Fa-f])"
                            + PAIR
                            + "(?<joint>[:-])(?:"
                            + PAIR
                            + "\\k<joint>){4}"
                            + PAIR
                            + "(?![\\w:@-]))");

    private InnerAddresses() {}

    static Stream<Stretch> in(String line) {
        return FORM.matcher(line)
                .results()
                .map(found -> Stretch.of(Allowance.INNER_ADDRESS, found));
    }
}
