package org.inkwell.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One file each in a directory of this machine, or one that all nodes mount. */
public final class DirectoryStore implements SealedStore {

    private static final String DRAFT = ".draft";

    private final Path directory;

    public DirectoryStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("The vault's directory cannot be made.", failure);
        }
    }

    @Override
    public void put(FileId id, byte[] sealed) {
        var draft = directory.resolve(id + DRAFT);
        try {
            if (Files.exists(file(id))) {
                throw new IllegalStateException("There is a file " + id + " already.");
            }
            write(draft, sealed);
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
            syncDirectory();
        } catch (IOException failure) {
            throw new UncheckedIOException("The vault cannot be written.", failure);
        }
    }

    /** A draft that the disk had no room for does not go on taking what room there is. */
    private static void write(Path draft, byte[] sealed) throws IOException {
        try (var out =
                FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException failure) {
            Files.deleteIfExists(draft);
            throw failure;
        }
    }

    @Override
    public Optional<byte[]> get(FileId id) {
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The vault cannot be read.", failure);
        }
    }

    @Override
    public void destroy(FileId id) {
        try {
            if (Files.exists(file(id))) {
                overwrite(file(id));
            }
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(directory.resolve(id + DRAFT));
            syncDirectory();
        } catch (IOException failure) {
            throw new UncheckedIOException("The vault cannot be written.", failure);
        }
    }

    @Override
    public List<FileId> before(Instant instant) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> modified(file).isBefore(instant))
                    .map(file -> file.getFileName().toString().replace(DRAFT, ""))
                    .map(name -> new FileId(UUID.fromString(name)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The vault cannot be read.", failure);
        }
    }

    private Path file(FileId id) {
        return directory.resolve(id.toString());
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException goneMeanwhile) {
            return Instant.MAX;
        }
    }

    /** The wrapped data key stands at the head of the file: without it the rest is noise. */
    private static void overwrite(Path file) throws IOException {
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.allocate((int) Math.min(out.size(), 4096)));
            out.force(true);
        }
    }

    private void syncDirectory() throws IOException {
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
