package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Camera's notes, written by hand. */
public final class Exifs {

    private Exifs() {}

    /** One directory with the software and the orientation. */
    public static byte[] exif(ByteOrder order, int mark) {
        var sign = order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM";
        return ByteBuffer.allocate(38)
                .order(order)
                .put(sign.getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 305)
                .putShort((short) 2)
                .putInt(4)
                .put("cam\0".getBytes(ISO_8859_1))
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) mark)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The JPEG file with a segment behind its first marker. */
    public static byte[] jpeg(byte[] file, int marker, String name, byte[] body) {
        var segment =
                ByteBuffer.allocate(4 + name.length() + body.length)
                        .putShort((short) marker)
                        .putShort((short) (2 + name.length() + body.length))
                        .put(name.getBytes(ISO_8859_1))
                        .put(body)
                        .array();
        return Chunks.spliced(file, 2, segment);
    }
}
