package org.inkwell.redaction.finding.roll;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text as school systems and spreadsheets write it: UTF-8, UTF-16 with a mark, Windows-1252. */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoding() {}

    /** Without a byte order mark. */
    static String text(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE);
        }
        var from = startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, from, file.length - from, WINDOWS);
        }
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
