package org.inkwell.redaction.document.page;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.inkwell.redaction.document.ink.WithheldException;

/** What is deflated in a file as it came: some of it is unpacked while the file is taken apart. */
final class Deflated {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEFLATE = 8;
    private static final int CHECK = 31;

    private Deflated() {}

    static void refuse(byte[] file) throws WithheldException {
        var inflater = new Inflater();
        try {
            var left = Bombs.MOST;
            for (var at = 0; at < file.length - STREAM.length - 2; at++) {
                var start = afterStream(file, at);
                if (start > 0) {
                    left -= inflated(inflater, file, start, left);
                }
                if (left <= 0) {
                    throw Bombs.refused();
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Where what is deflated begins, if the word at this place begins such a stream; else 0. */
    private static int afterStream(byte[] file, int at) {
        for (var letter = 0; letter < STREAM.length; letter++) {
            if (file[at + letter] != STREAM[letter]) {
                return 0;
            }
        }
        var start = at + STREAM.length;
        while (start < file.length - 2 && Character.isWhitespace(file[start])) {
            start++;
        }
        var head = ((file[start] & 0xFF) << 8) | (file[start + 1] & 0xFF);
        return ((head >> 8) & 0xF) == DEFLATE && head % CHECK == 0 ? start : 0;
    }

    /** Bytes of it, or as many as are too many. */
    private static long inflated(Inflater inflater, byte[] file, int start, long most) {
        inflater.reset();
        inflater.setInput(file, start, file.length - start);
        var bytes = new byte[1 << 16];
        try {
            while (!inflater.finished() && inflater.getBytesWritten() < most) {
                if (inflater.inflate(bytes) == 0) {
                    break;
                }
            }
        } catch (DataFormatException broken) {
            // So far it would be read.
        }
        return inflater.getBytesWritten();
    }
}
