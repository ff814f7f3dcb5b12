package org.inkwell.redaction.document.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * One file, packed: often a log or a TAR.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
 */
public final class GzipFile implements Format {

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var members = new Members(file.length, ink);
        try (var packed =
                GzipCompressorInputStream.builder()
                        .setInputStream(new ByteArrayInputStream(file))
                        .setDecompressConcatenated(true)
                        .get()) {
            var name = Optional.ofNullable(packed.getMetaData().getFileName()).orElse("");
            members.take(name, packed);
        } catch (IOException e) {
            // The cause's text may hold the file's name.
            throw new WithheldException(
                    "The packed file could not be read to the end. Send it unpacked.");
        }
        return written(members);
    }

    private static byte[] written(Members members) throws WithheldException {
        var out = new ByteArrayOutputStream();
        var part = members.inked().get(0);
        var parameters = new GzipParameters();
        parameters.setFileName(members.name(0));
        try (var gzip = new GzipCompressorOutputStream(out, parameters)) {
            gzip.write(part.file());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
