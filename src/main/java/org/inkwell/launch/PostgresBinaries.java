package org.inkwell.launch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL itself, unpacked from its archive on the class path. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /** Unpacks into the directory unless it is there; whole or not at all. */
    static Path unpackedAt(Path directory) throws IOException {
        if (Files.isDirectory(directory)) return directory;
        var parent = directory.toAbsolutePath().getParent();
        var fresh = Files.createTempDirectory(Files.createDirectories(parent), "postgres-new");
        try (var archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null) {
                throw new IOException(
                        "The embedded database is for Linux x86-64: name another by INKWELL_DATABASE_URL");
            }
            var tar =
                    new TarArchiveInputStream(
                            new XZCompressorInputStream(new BufferedInputStream(archive)));
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, fresh);
            }
        }
        try {
            return Files.move(fresh, directory, ATOMIC_MOVE);
        } catch (IOException another) {
            if (Files.isDirectory(directory)) return directory;
            throw another;
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root)
            throws IOException {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) throw new IOException("An entry leaves its archive");
        Files.createDirectories(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
