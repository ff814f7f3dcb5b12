package org.inkwell.redaction.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.inkwell.redaction.Pixels;

/** Pictures as they leave: PNG with header, pixels and end, and no other chunk. */
public final class Pngs {

    private Pngs() {}

    public static byte[] encode(Pixels pixels) {
        var bytes = new ByteArrayOutputStream();
        var writer = Codecs.png();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(pixels.copy());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
