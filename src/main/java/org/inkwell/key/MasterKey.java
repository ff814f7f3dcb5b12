package org.inkwell.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The key that seals all others: AES-256-GCM, held as a Tink keyset in JSON. */
public final class MasterKey {

    private MasterKey() {}

    /**
     * The key in a keyset.
     *
     * @param json a Tink keyset with an AEAD key
     * @throws IllegalArgumentException if it is not one
     */
    public static Aead parse(String json) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            json, TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(TinkConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException notAKeyset) {
            throw new IllegalArgumentException("The master key is not a Tink AEAD keyset in JSON.");
        }
    }

    /**
     * Reads the keyset in the file; makes one, readable by the owner alone, if there is no file.
     */
    public static Aead ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master key cannot be read or made.", unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "master", ".draft");
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        try (var out = FileChannel.open(draft, Set.of(StandardOpenOption.WRITE))) {
            out.write(StandardCharsets.UTF_8.encode(fresh()));
            out.force(true);
        }
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // The one that stands is the one to use.
        } finally {
            Files.delete(draft);
        }
    }

    private static String fresh() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()),
                    TinkConfig2026.get(),
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No AES-256-GCM on this machine", impossible);
        }
    }
}
