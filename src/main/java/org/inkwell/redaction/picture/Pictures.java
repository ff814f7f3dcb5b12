package org.inkwell.redaction.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.inkwell.redaction.Pixels;

/** Pictures from bytes that nobody vouches for. */
public final class Pictures {

    public static final int MOST_BYTES = 25 * 1024 * 1024;
    public static final long MOST_PIXELS = 50_000_000;

    private Pictures() {}

    /**
     * The picture as it is stored: an orientation mark is not followed, so that places on the
     * original and on what is made of it are the same.
     */
    public static Decoded decode(byte[] file) {
        if (file.length == 0) {
            return new Decoded.Refused(Refusal.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new Decoded.Refused(Refusal.TOO_HEAVY);
        }
        return Format.of(file)
                .map(format -> decode(format, file))
                .orElse(new Decoded.Refused(Refusal.NOT_A_PICTURE));
    }

    /** Width and height as the head of the file gives them, without decoding it. */
    public static Optional<Dimension> size(byte[] file) {
        try {
            var format = Format.of(file);
            return format.isEmpty() ? Optional.empty() : Optional.of(size(format.get(), file));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Dimension size(Format format, byte[] file) throws IOException {
        if (format == Format.GIF) {
            return Gifs.canvas(file);
        }
        var reader = reader(format, file);
        try {
            return new Dimension(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static Decoded decode(Format format, byte[] file) {
        try {
            var size = size(format, file);
            if ((long) size.width * size.height > MOST_PIXELS) {
                return new Decoded.Refused(Refusal.TOO_MANY_PIXELS);
            }
            if (!Wholeness.holds(format, file)) {
                return new Decoded.Refused(Refusal.TRUNCATED);
            }
            return read(format, file)
                    .map(seen -> seenOn(size, format, file, seen))
                    .orElse(new Decoded.Refused(Refusal.TRUNCATED));
        } catch (EOFException | BufferUnderflowException e) {
            return new Decoded.Refused(Refusal.TRUNCATED);
        } catch (UnsupportedOperationException e) {
            return new Decoded.Refused(Refusal.UNUSUAL);
        } catch (IOException | RuntimeException e) {
            return new Decoded.Refused(
                    unusual(e) ? Refusal.UNUSUAL : cut(e) ? Refusal.TRUNCATED : Refusal.CORRUPT);
        }
    }

    /** Empty when the reader went on although something was missing. */
    private static Optional<BufferedImage> read(Format format, byte[] file) throws IOException {
        var reader = reader(format, file);
        var patched = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> patched.compareAndSet(false, Warnings.tellOfLoss(warning)));
        try {
            if (format == Format.TIFF && !Tiffs.isWhole(reader, file.length)) {
                return Optional.empty();
            }
            var seen = reader.read(0);
            return patched.get() ? Optional.empty() : Optional.of(seen);
        } finally {
            reader.dispose();
        }
    }

    private static Decoded seenOn(Dimension size, Format format, byte[] file, BufferedImage seen) {
        if (format != Format.GIF) {
            return new Decoded.Picture(format, Pixels.of(seen));
        }
        return new Decoded.Picture(format, Pixels.of(Gifs.onCanvas(size, file, seen)));
    }

    private static ImageReader reader(Format format, byte[] file) throws IOException {
        var reader = Codecs.reader(format);
        reader.setInput(
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file)),
                false,
                format != Format.TIFF);
        return reader;
    }

    private static boolean cut(Exception e) {
        return e.getCause() instanceof EOFException;
    }

    private static boolean unusual(Exception e) {
        return e instanceof IOException
                && e.getMessage() != null
                && e.getMessage().startsWith("Unsupported");
    }
}
