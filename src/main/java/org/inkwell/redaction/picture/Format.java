package org.inkwell.redaction.picture;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of picture that are taken, each known by its first bytes. */
public enum Format {
    PNG("\u0089PNG\r\n\u001a\n"),
    JPEG("\u00ff\u00d8\u00ff"),
    WEBP("RIFF????WEBP"),
    GIF("GIF8?a"),
    BMP("BM"),
    TIFF("II*\0|MM\0*");

    /** Alternatives between bars; a question mark stands for any byte. */
    private final String signatures;

    Format(String signatures) {
        this.signatures = signatures;
    }

    /** What the first bytes say; empty for anything else. */
    public static Optional<Format> of(byte[] file) {
        return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return Stream.of(signatures.split("\\|", -1))
                .anyMatch(signature -> begins(signature, file));
    }

    private static boolean begins(String signature, byte[] file) {
        if (file.length < signature.length()) {
            return false;
        }
        for (var i = 0; i < signature.length(); i++) {
            var expected = signature.charAt(i);
            if (expected != '?' && expected != (file[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
