package org.inkwell.redaction.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Whether a file's own structure says that it arrived whole. Decoders are lenient here: several
 * fill what is missing with grey.
 */
final class Wholeness {

    private static final int IEND = 0x49454E44;
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int IDAT = 0x49444154;

    private Wholeness() {}

    /**
     * @throws java.nio.BufferUnderflowException when the file ends too early
     */
    static boolean holds(Format format, byte[] file) {
        return switch (format) {
            case PNG -> png(ByteBuffer.wrap(file, 8, file.length - 8));
            case JPEG -> Jpegs.isWhole(file);
            case WEBP -> word(file, 4) + 8L <= file.length;
            case BMP -> bmp(file);
            // Their blocks are followed in Gifs and Tiffs.
            case GIF, TIFF -> true;
        };
    }

    /** <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, chunk layout</a>. */
    private static boolean png(ByteBuffer file) {
        while (true) {
            var length = file.getInt();
            if (length < 0 || length > file.remaining() - 8) {
                return false;
            }
            var body = file.slice().limit(length + 4);
            var type = file.getInt();
            file.position(file.position() + length);
            var sum = file.getInt();
            var shown = type == IHDR || type == PLTE || type == IDAT;
            if (shown && sum != sumOf(body)) {
                return false;
            }
            if (type == IEND) {
                return true;
            }
        }
    }

    private static int sumOf(ByteBuffer body) {
        var sum = new CRC32();
        sum.update(body);
        return (int) sum.getValue();
    }

    private static boolean bmp(byte[] file) {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var offset = buffer.getInt(10) & 0xFFFFFFFFL;
        if (buffer.getInt(14) < 40) {
            return word(file, 2) <= file.length;
        }
        var width = Math.abs((long) buffer.getInt(18));
        var height = Math.abs((long) buffer.getInt(22));
        var bits = buffer.getShort(28);
        var packed = buffer.getInt(30) == 1 || buffer.getInt(30) == 2;
        var needed = packed ? word(file, 2) : offset + (width * bits + 31) / 32 * 4 * height;
        return needed <= file.length;
    }

    private static long word(byte[] file, int at) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at) & 0xFFFFFFFFL;
    }
}
