package org.inkwell.redaction.document.mail;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * Rich text as WordPad and mail programs write it: its words, anew, in one font.
 *
 * @see <a
 *     href="https://interoperability.blob.core.windows.net/files/Archive_References/%5bMSFT-RTF%5d.pdf">RTF
 *     1.9.1</a>
 */
public final class RichText implements Format {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}\\f0 ";
    private static final int ASCII_END = 0x7F;

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var read = new RichTextReading(file, ink).text();
        var written = new StringBuilder(HEAD);
        ink.text(read).chars().forEach(sign -> write(sign, written));
        return written.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(int sign, StringBuilder written) {
        if (sign == '\n') {
            written.append("\\par\r\n");
        } else if (sign == '\t') {
            written.append("\\tab ");
        } else if (sign == '\\' || sign == '{' || sign == '}') {
            written.append('\\').append((char) sign);
        } else if (sign < ASCII_END) {
            written.append((char) sign);
        } else {
            written.append("\\u").append((short) sign).append('?');
        }
    }
}
