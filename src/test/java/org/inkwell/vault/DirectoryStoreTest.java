package org.inkwell.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DirectoryStoreTest implements SealedStoreContract {

    @TempDir Path directory;

    @Override
    public SealedStore store() {
        return new DirectoryStore(directory);
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Test
    void aDraftThatACrashLeftIsSweptByItsId() throws IOException {
        var id = new FileId(UUID.randomUUID());
        var draft = Files.write(directory.resolve(id + ".draft"), new byte[] {1, 2, 3});
        Files.setLastModifiedTime(draft, FileTime.from(Instant.EPOCH));
        var store = store();
        store.before(Instant.EPOCH.plusSeconds(1)).forEach(store::destroy);
        assertThat(directory).isEmptyDirectory();
    }

    /** The system's own device that is always full stands for the disk. */
    @Test
    void aFullDiskIsToldAndLeavesNothingBehind() throws IOException {
        var id = new FileId(UUID.randomUUID());
        Files.createSymbolicLink(directory.resolve(id + ".draft"), Path.of("/dev/full"));
        assertThatThrownBy(() -> store().put(id, new byte[10_000]))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The vault cannot be written.");
        assertThat(store().get(id)).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aDirectoryThatIsNoneIsTold() throws IOException {
        var store = store();
        Files.delete(directory);
        Files.createFile(directory);
        assertThatThrownBy(() -> store.put(new FileId(UUID.randomUUID()), new byte[1]))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The vault cannot be written.");
    }
}
