package org.inkwell.redaction.picture;

import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReader;
import org.inkwell.redaction.Pixels;

/**
 * What the JDK's reader does not look at: the canvas, and where the frames lie on it. See <a
 * href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>, 18 to 23.
 */
final class Gifs {

    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int IMAGE = 0x2C;
    private static final int MOST_SHOWN = 6;

    /** Of a long recording the rest is left out, rather than minutes spent on it. */
    private static final long MOST_DECODED = 10 * Pictures.MOST_PIXELS;

    private Gifs() {}

    static Dimension canvas(byte[] file) throws IOException {
        frames(file);
        return size(open(file));
    }

    /** The frames that show something new. */
    static Pixels read(ImageReader reader, byte[] file) throws IOException {
        var size = size(open(file));
        var area = (long) size.width * size.height;
        var most = (int) Math.max(1, Math.min(MOST_SHOWN, Pictures.MOST_PIXELS / area));
        var all = frames(file);
        var looked = most == 1 ? 1 : Math.min(all.size(), (int) (MOST_DECODED / area));
        var shown = new Frames();
        var canvas = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        for (var i = 0; i < looked; i++) {
            var frame = all.get(i);
            var before = frame.disposal() == 3 ? copy(canvas) : canvas;
            var pen = canvas.createGraphics();
            pen.drawImage(reader.read(i), frame.x(), frame.y(), null);
            shown.addChanged(Pixels.of(canvas), most);
            if (frame.disposal() == 2) {
                pen.setComposite(AlphaComposite.Clear);
                pen.fillRect(frame.x(), frame.y(), frame.width(), frame.height());
            }
            pen.dispose();
            canvas = before;
        }
        return shown.stacked();
    }

    private static BufferedImage copy(BufferedImage canvas) {
        return new BufferedImage(
                canvas.getColorModel(), canvas.copyData(null), canvas.isAlphaPremultiplied(), null);
    }

    private static ByteBuffer open(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Dimension size(ByteBuffer gif) {
        return new Dimension(number(gif, 6), number(gif, 8));
    }

    /** All image descriptors, each with its data passed over. */
    private static List<Frame> frames(byte[] file) throws IOException {
        try {
            var gif = open(file);
            gif.position(13 + table(gif.get(10)));
            var frames = new ArrayList<Frame>();
            var disposal = 0;
            while (frames.isEmpty() || gif.hasRemaining()) {
                var block = gif.get() & 0xFF;
                if (block == EXTENSION) {
                    var isControl = (gif.get() & 0xFF) == CONTROL;
                    disposal = isControl ? gif.get(gif.position() + 1) >> 2 & 7 : disposal;
                    pass(gif);
                } else if (block == IMAGE) {
                    frames.add(frame(gif, disposal));
                    disposal = 0;
                } else if (frames.isEmpty()) {
                    throw new IIOException("No GIF block");
                } else {
                    break;
                }
            }
            return frames;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            throw new EOFException();
        }
    }

    private static Frame frame(ByteBuffer gif, int disposal) throws IOException {
        var head = gif.slice(gif.position(), 9).order(ByteOrder.LITTLE_ENDIAN);
        var frame =
                new Frame(
                        number(head, 0),
                        number(head, 2),
                        number(head, 4),
                        number(head, 6),
                        disposal);
        // A frame larger than its canvas could be a bomb: the reader decodes it all.
        if (!frame.isWithin(size(gif))) {
            throw new IIOException("A frame beyond its canvas");
        }
        gif.position(gif.position() + 9 + table(head.get(8)) + 1);
        pass(gif);
        return frame;
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

    /** Where a frame lies, and what becomes of it: 2 is cleared, 3 gives back what was before. */
    private record Frame(int x, int y, int width, int height, int disposal) {

        boolean isWithin(Dimension canvas) {
            return x + width <= canvas.width && y + height <= canvas.height;
        }
    }
}
