package org.inkwell.redaction.document.ink;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web: where something is stays, who asked for it goes. */
public final class WebAddress {

    /**
     * Scheme, host, path, query.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#appendix-B">RFC 3986, appendix B</a>
     */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)((?:https?|wss?)://)(?:[^/?#@\\s]*@)?([\\w.-]+(?::\\d{1,5})?)"
                            + "(/[^?#\\s]*)?(?:\\?([^#\\s]*))?(?:#.*)?");

    /** A part of a path that only a program made: it may stand for whoever follows the link. */
    private static final Pattern TOKEN =
            Pattern.compile("(?=.*\\d)(?=.*[A-Z]).{16,}|(?=.*\\d)[\\w=~]{20,}|.{80,}");

    private static final Pattern VALUE = Pattern.compile("([^=&]*)=?[^&]*");

    private WebAddress() {}

    /** Without query and fragment; none if it is of another kind, or if somebody is in it. */
    public static Optional<String> bare(String address, Ink ink) {
        return of(address, ink, false);
    }

    /** The same, with the names of the query and without their values. */
    public static Optional<String> withoutValues(String address, Ink ink) {
        return of(address, ink, true);
    }

    private static Optional<String> of(String address, Ink ink, boolean query) {
        var form = FORM.matcher(address.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var place = form.group(2) + path(form.group(3));
        var read = form.group(1) + decoded(place);
        if (!ink.text(read).equals(read)) {
            return Optional.empty();
        }
        return Optional.of(form.group(1) + place + (query ? names(form.group(4), ink) : ""));
    }

    /** As far as people wrote it. */
    private static String path(String path) {
        if (path == null) {
            return "";
        }
        var kept = new StringBuilder();
        for (var step : path.substring(1).split("/", -1)) {
            if (TOKEN.matcher(step).matches()) {
                return kept.append('/').toString();
            }
            kept.append('/').append(step);
        }
        return kept.toString();
    }

    private static String names(String query, Ink ink) {
        return query == null || query.isEmpty()
                ? ""
                : "?"
                        + VALUE.matcher(query)
                                .replaceAll(
                                        one -> Matcher.quoteReplacement(name(one.group(1), ink)));
    }

    private static String name(String name, Ink ink) {
        var read = decoded(name);
        if (read.isEmpty()) {
            return "";
        }
        return ink.name(read).equals(read) ? name + "=" : "";
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
