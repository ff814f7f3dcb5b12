package org.inkwell.redaction.picture;

import java.awt.Dimension;
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
     * The picture as a viewer shows it: upright, with pages and changing frames one beneath the
     * other.
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

    /** Width and height of the first frame as the head of the file gives them, undecoded. */
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
            if (format == Format.JPEG && Jpegs.isGoneOverTooOften(file)) {
                return new Decoded.Refused(Refusal.UNUSUAL);
            }
            return read(format, file)
                    .<Decoded>map(pixels -> new Decoded.Picture(format, pixels))
                    .orElse(new Decoded.Refused(Refusal.TRUNCATED));
        } catch (TooManyPixelsException e) {
            return new Decoded.Refused(Refusal.TOO_MANY_PIXELS);
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
    private static Optional<Pixels> read(Format format, byte[] file) throws IOException {
        var reader = reader(format, file);
        var patched = new AtomicBoolean();
        reader.addIIOReadWarningListener(
                (source, warning) -> patched.compareAndSet(false, Warnings.tellOfLoss(warning)));
        try {
            var seen =
                    switch (format) {
                        case GIF -> Gifs.read(reader, file);
                        case TIFF -> Tiffs.read(reader, file.length);
                        case PNG, JPEG, WEBP, BMP ->
                                Orientation.of(format, file)
                                        .upright(Pixels.of(FourInks.seen(reader.read(0))));
                    };
            return patched.get() ? Optional.empty() : Optional.of(seen);
        } finally {
            reader.dispose();
        }
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
