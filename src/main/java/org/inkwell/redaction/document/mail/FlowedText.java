package org.inkwell.redaction.document.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that flow into one another, so that no name is broken between them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3676#section-4">RFC 3676, 4</a>
 */
final class FlowedText {

    private static final Pattern LINE = Pattern.compile("(>*) ?(.*)");
    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /**
     * @param deletes whether the space at which lines flow is not of the text
     */
    static String joined(String text, boolean deletes) {
        var joined = new StringBuilder();
        var open = "";
        var isOpen = false;
        for (var written : text.split("\\R", -1)) {
            var line = line(written);
            var quotes = line.group(1);
            if (isOpen && quotes.equals(open)) {
                joined.append(line.group(2));
            } else {
                joined.append(isOpen || joined.length() > 0 ? "\n" : "");
                joined.append(quotes).append(quotes.isEmpty() ? "" : " ").append(line.group(2));
            }
            open = quotes;
            isOpen = line.group(2).endsWith(" ") && !line.group(2).equals(SIGNATURE);
            if (isOpen && deletes) {
                joined.setLength(joined.length() - 1);
            }
        }
        return joined.toString();
    }

    private static Matcher line(String written) {
        var line = LINE.matcher(written);
        if (!line.matches()) {
            throw new IllegalArgumentException("A line has no break in it");
        }
        return line;
    }
}
