package org.inkwell.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.inkwell.redaction.Hashes;

/**
 * By which a file is known again.
 *
 * @param bytes its size
 * @param sha256 64 hexadecimal digits, small
 */
public record Digest(long bytes, String sha256) {

    private static final int CHUNK = 1 << 16;

    public Digest {
        if (bytes < 0) {
            throw new IllegalArgumentException("No file has less than no bytes");
        }
        Sha256.require(sha256);
    }

    public static Digest of(byte[] file) {
        return new Digest(file.length, Hashes.sha256(file));
    }

    /** Reads to the end, piece by piece. */
    public static Digest of(InputStream file) throws IOException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var bytes = 0L;
            var chunk = new byte[CHUNK];
            for (var read = file.read(chunk); read >= 0; read = file.read(chunk)) {
                sha256.update(chunk, 0, read);
                bytes += read;
            }
            return new Digest(bytes, HexFormat.of().formatHex(sha256.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
