package org.inkwell.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The one directory under which a desk keeps everything, held for as long as it runs. */
final class Home implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private Home(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Takes the directory, made where missing; fails when another desk has it. */
    static Home take(Path root) throws IOException {
        own(root);
        var lock = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new IOException("Another desk is running on " + root);
        }
        return new Home(root, lock);
    }

    /** A directory of this name that only its owner may enter. */
    Path directory(String name) throws IOException {
        return own(root.resolve(name));
    }

    Path file(String name) {
        return root.resolve(name);
    }

    private static Path own(Path directory) throws IOException {
        Files.createDirectories(directory);
        return Files.setPosixFilePermissions(
                directory, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
