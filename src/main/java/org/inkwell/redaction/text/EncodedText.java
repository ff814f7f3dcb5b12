package org.inkwell.redaction.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text as school systems and spreadsheets write it: UTF-8, UTF-16 with a mark, Windows-1252.
 *
 * @param written without a byte order mark
 * @param mark how many bytes of the file were a mark
 */
public record EncodedText(String written, Charset charset, int mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    /** Whatever the bytes are, each becomes a letter or a sign of replacement. */
    public static EncodedText of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return of(file, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return of(file, StandardCharsets.UTF_16BE, 2);
        }
        var mark = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            var written =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file, mark, file.length - mark))
                            .toString();
            return new EncodedText(written, StandardCharsets.UTF_8, mark);
        } catch (CharacterCodingException older) {
            return of(file, WINDOWS, mark);
        }
    }

    /** Another text in the same encoding, with a mark where there was one. */
    public byte[] encode(String other) {
        return (mark > 0 && !charset.equals(WINDOWS) ? MARK + other : other).getBytes(charset);
    }

    private static EncodedText of(byte[] file, Charset charset, int mark) {
        return new EncodedText(new String(file, mark, file.length - mark, charset), charset, mark);
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
