package org.inkwell.redaction.document.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkwell.redaction.text.EncodedText;

/** The text of a part, out of the bytes that carried it. */
final class BodyText {

    /** Said of what is in another encoding as often as not. */
    private static final Set<String> UNSURE =
            Set.of(
                    "us-ascii",
                    "ascii",
                    "utf-8",
                    "utf8",
                    "iso-8859-1",
                    "latin1",
                    "windows-1252",
                    "");

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x0C\\x0E-\\x1F]");

    /**
     * What a program enclosed in a text: keys, signatures, files.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4880#section-6.2">RFC 4880, 6.2</a>
     */
    private static final Pattern ARMOUR =
            Pattern.compile(
                    "(?ms)^[> ]*-----BEGIN ([A-Z0-9 ]+)-----(?:.*?^[> ]*-----END \\1-----|.*)"
                            + "|^begin(?:-base64)? [0-7]{3,4} [^\\r\\n]*(?:.*?^(?:end|====)$|.*)");

    private BodyText() {}

    /** None if nobody here knows the encoding. */
    static Optional<String> of(byte[] part, String charset) {
        if (UNSURE.contains(charset.toLowerCase(Locale.ROOT))) {
            return Optional.of(clean(EncodedText.of(part).written()));
        }
        try {
            return Optional.of(clean(new String(part, Charset.forName(charset))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What only a program reads stands as withheld. */
    static String withoutArmour(String text) {
        return ARMOUR.matcher(text).replaceAll("[withheld]");
    }

    /** The same text in the encoding that is known without being told. */
    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String clean(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }
}
