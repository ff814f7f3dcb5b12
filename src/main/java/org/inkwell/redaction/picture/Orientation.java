package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.inkwell.redaction.Pixels;

/**
 * Which way up a camera was held, from 1 (as stored) to 8. See <a
 * href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif 2.32</a>, 4.6.4 A,
 * tag 274.
 */
record Orientation(int mark) {

    static final int TAG = 274;
    static final Orientation AS_STORED = new Orientation(1);

    private static final String EXIF = "Exif\0\0";

    /** What the file's camera noted; what cannot be understood is as stored. */
    static Orientation of(Format format, byte[] file) {
        try {
            return exif(format, ByteBuffer.wrap(file)).map(Orientation::of).orElse(AS_STORED);
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return AS_STORED;
        }
    }

    static Orientation marked(int mark) {
        return mark >= 1 && mark <= 8 ? new Orientation(mark) : AS_STORED;
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return mark >= 5;
    }

    /** The picture as it is to be seen. */
    Pixels upright(Pixels stored) {
        if (mark == 1) {
            return stored;
        }
        var isLying = isLying();
        var width = isLying ? stored.height() : stored.width();
        var height = isLying ? stored.width() : stored.height();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                upright.setRGB(x, y, seen(stored, isLying ? y : x, isLying ? x : y));
            }
        }
        return Pixels.of(upright);
    }

    private int seen(Pixels stored, int column, int row) {
        var isFromRight = mark == 2 || mark == 3 || mark == 7 || mark == 8;
        var isFromBelow = mark == 3 || mark == 4 || mark == 6 || mark == 7;
        return stored.rgb(
                isFromRight ? stored.width() - 1 - column : column,
                isFromBelow ? stored.height() - 1 - row : row);
    }

    private static Optional<ByteBuffer> exif(Format format, ByteBuffer file) {
        return switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> png(file);
            case WEBP -> webp(file);
            case GIF, BMP, TIFF -> Optional.empty();
        };
    }

    /** The first APP1 segment that says it is Exif, before the scans begin. */
    private static Optional<ByteBuffer> jpeg(ByteBuffer file) {
        file.position(2);
        while (true) {
            var marker = file.getShort() & 0xFFFF;
            var length = file.getShort(file.position()) & 0xFFFF;
            if (marker < 0xFF01 || marker == 0xFFDA) {
                return Optional.empty();
            }
            var body = file.slice(file.position() + 2, length - 2);
            if (marker == 0xFFE1 && begins(body, EXIF)) {
                return Optional.of(body.position(EXIF.length()).slice());
            }
            file.position(file.position() + length);
        }
    }

    private static Optional<ByteBuffer> png(ByteBuffer file) {
        file.position(8);
        while (file.hasRemaining()) {
            var length = file.getInt();
            if (begins(file, "eXIf")) {
                return Optional.of(file.slice(file.position() + 4, length));
            }
            file.position(file.position() + 4 + length + 4);
        }
        return Optional.empty();
    }

    private static Optional<ByteBuffer> webp(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN).position(12);
        while (file.hasRemaining()) {
            var isExif = begins(file, "EXIF");
            var length = file.getInt(file.position() + 4);
            var body = file.slice(file.position() + 8, length);
            if (isExif) {
                return Optional.of(body.position(begins(body, EXIF) ? EXIF.length() : 0).slice());
            }
            file.position(file.position() + 8 + length + length % 2);
        }
        return Optional.empty();
    }

    /** The first directory of a TIFF structure. */
    private static Orientation of(ByteBuffer tiff) {
        tiff.order(begins(tiff, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (var entries = tiff.getShort() & 0xFFFF; entries > 0; entries--) {
            var entry = tiff.slice(tiff.position(), 12).order(tiff.order());
            if (entry.getShort(0) == TAG) {
                return marked(entry.getShort(2) == 3 ? entry.getShort(8) : entry.getInt(8));
            }
            tiff.position(tiff.position() + 12);
        }
        return AS_STORED;
    }

    private static boolean begins(ByteBuffer bytes, String with) {
        var head = new byte[Math.min(with.length(), bytes.remaining())];
        bytes.get(bytes.position(), head);
        return new String(head, ISO_8859_1).equals(with);
    }
}
