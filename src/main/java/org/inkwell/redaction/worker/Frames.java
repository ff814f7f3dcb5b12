package org.inkwell.redaction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Texts and bytes with their length before them. */
final class Frames {

    /** More than a file, a roll or a name may have. */
    private static final int MOST = 64 * 1024 * 1024;

    private Frames() {}

    static void write(byte[] bytes, DataOutputStream to) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    static void write(String text, DataOutputStream to) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), to);
    }

    static void write(Collection<String> texts, DataOutputStream to) throws IOException {
        to.writeInt(texts.size());
        for (var text : texts) {
            write(text, to);
        }
    }

    /**
     * @throws EOFException if fewer came than were said
     */
    static byte[] bytes(DataInputStream from) throws IOException {
        var length = count(from);
        var bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    static String text(DataInputStream from) throws IOException {
        return new String(bytes(from), StandardCharsets.UTF_8);
    }

    static List<String> texts(DataInputStream from) throws IOException {
        var texts = new ArrayList<String>();
        for (var left = count(from); left > 0; left--) {
            texts.add(text(from));
        }
        return texts;
    }

    /** How many of something follow. */
    static int count(DataInputStream from) throws IOException {
        var count = from.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("No length of anything");
        }
        return count;
    }
}
