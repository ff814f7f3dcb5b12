package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG files taken apart and put together chunk by chunk. */
public final class Chunks {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private Chunks() {}

    public static byte[] chunk(String type, byte[] body) {
        var sum = new CRC32();
        sum.update(type.getBytes(ISO_8859_1));
        sum.update(body);
        return ByteBuffer.allocate(12 + body.length)
                .putInt(body.length)
                .put(type.getBytes(ISO_8859_1))
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] head(int width, int height, int bits, int colours) {
        var body = ByteBuffer.allocate(13).putInt(width).putInt(height);
        return chunk("IHDR", body.put((byte) bits).put((byte) colours).array());
    }

    public static byte[] png(byte[]... chunks) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE.getBytes(ISO_8859_1));
        Arrays.stream(chunks).forEach(file::writeBytes);
        return file.toByteArray();
    }

    /** The file with a chunk behind its header. */
    public static byte[] with(byte[] png, String type, byte[] body) {
        return spliced(png, 33, chunk(type, body));
    }

    public static byte[] spliced(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    public static byte[] deflated(byte[] bytes) {
        var deflated = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(deflated)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return deflated.toByteArray();
    }

    /** Types in their order; fails where a byte stands outside of a chunk. */
    public static List<String> types(byte[] png) {
        var types = new ArrayList<String>();
        var rest = ByteBuffer.wrap(png, 8, png.length - 8);
        while (rest.hasRemaining()) {
            var length = rest.getInt();
            var type = new byte[4];
            rest.get(type);
            types.add(new String(type, ISO_8859_1));
            rest.position(rest.position() + length + 4);
        }
        return types;
    }
}
