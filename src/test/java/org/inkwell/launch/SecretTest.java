package org.inkwell.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    @TempDir Path directory;

    @Test
    void itIsDrawnOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        var file = directory.resolve("secret");
        var first = Secret.in(file);
        assertThat(first).hasSizeGreaterThan(40).isEqualTo(Secret.in(file));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
