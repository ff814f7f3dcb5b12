package org.inkwell.redaction.document.plain;

import java.util.regex.Pattern;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.text.EncodedText;

/** What a file of text says. */
final class Written {

    /** What no text has: between two letters it would hide them from whoever looks for names. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1A\\x1C-\\x1F]");

    private Written() {}

    /**
     * @throws WithheldException if it is no text throughout
     */
    static EncodedText in(byte[] file) throws WithheldException {
        var text = EncodedText.of(file);
        if (CONTROL.matcher(text.written()).find()) {
            throw new WithheldException(
                    "The file is no text throughout. Save it as plain text in UTF-8.");
        }
        return text;
    }
}
