package org.inkwell.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
