package org.inkwell.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random word kept in a file that only its owner may read. */
final class Secret {
    private static final int BYTES = 32;

    private Secret() {}

    /** The word in the file, drawn at the first call. */
    static String in(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file);
        var ours = PosixFilePermissions.fromString("rw-------");
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(ours));
        Files.writeString(fresh, word());
        Files.move(fresh, file);
        return Files.readString(file);
    }

    static String word() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
