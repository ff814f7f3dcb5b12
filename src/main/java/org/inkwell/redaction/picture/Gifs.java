package org.inkwell.redaction.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOException;

/**
 * What the JDK's reader does not look at: the canvas, and where the first frame lies on it. See <a
 * href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>, 18 to 22.
 */
final class Gifs {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;

    private Gifs() {}

    static Dimension canvas(byte[] file) throws IOException {
        try {
            var gif = open(file);
            var frame = frame(gif);
            var canvas = new Dimension(number(gif, 6), number(gif, 8));
            // A frame larger than its canvas could be a bomb: the reader decodes it all.
            if (number(frame, 0) + number(frame, 4) > canvas.width
                    || number(frame, 2) + number(frame, 6) > canvas.height) {
                throw new IIOException("A frame beyond its canvas");
            }
            return canvas;
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new EOFException();
        }
    }

    static BufferedImage onCanvas(Dimension size, byte[] file, BufferedImage seen) {
        var canvas = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        var frame = frame(open(file));
        var pen = canvas.createGraphics();
        pen.drawImage(seen, number(frame, 0), number(frame, 2), null);
        pen.dispose();
        return canvas;
    }

    private static ByteBuffer open(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first image descriptor, after all of its data has been passed over. */
    private static ByteBuffer frame(ByteBuffer gif) {
        gif.position(13 + table(gif.get(10)));
        while (true) {
            var block = gif.get() & 0xFF;
            if (block == EXTENSION) {
                gif.get();
                pass(gif);
            } else if (block == IMAGE) {
                var frame = gif.slice().order(ByteOrder.LITTLE_ENDIAN);
                gif.position(gif.position() + 9 + table(frame.get(8)) + 1);
                pass(gif);
                return frame;
            } else {
                throw new IllegalArgumentException("No GIF block");
            }
        }
    }

    private static int number(ByteBuffer gif, int at) {
        return gif.getShort(at) & 0xFFFF;
    }

    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static void pass(ByteBuffer gif) {
        for (var length = gif.get() & 0xFF; length > 0; length = gif.get() & 0xFF) {
            gif.position(gif.position() + length);
        }
    }
}
