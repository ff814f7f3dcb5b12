package org.inkwell.redaction.finding;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkwell.redaction.Kind;

/** Addresses of computers: IPv4, IPv6 and hardware addresses. */
final class IpAddresses implements Recogniser {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /**
     * Four octets; groups of hexadecimal digits; six pairs.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4291#section-2.2">RFC 4291, 2.2</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\w.])"
                            + OCTET
                            + "(?:\\."
                            + OCTET
                            + "){3}(?![\\w]|\\.\\d)"
                            + "|(?<![\\w:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\\w:])"
                            + "|(?<![\\w:])(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4})(?::[0-9A-Fa-f]{1,4})*(?![\\w:])");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d:\\d\\d");

    @Override
    public Stream<Match> find(Line line) {
        return FORM.matcher(line.text())
                .results()
                .filter(found -> !TIME.matcher(found.group()).matches())
                .map(found -> Match.of(Kind.NUMBER, "network-address", found, 0.9));
    }
}
