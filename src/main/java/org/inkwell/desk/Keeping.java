package org.inkwell.desk;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inkwell.key.MasterKey;
import org.inkwell.vault.DirectoryStore;
import org.inkwell.vault.SealedStore;

/** Where sealed files lie, and the key above all keys. */
@ApplicationScoped
class Keeping {
    @Inject
    @ConfigProperty(name = "inkwell.home")
    String home;

    @Inject
    @ConfigProperty(name = "inkwell.master.key")
    Optional<String> keyset;

    @Inject
    @ConfigProperty(name = "inkwell.master.key.file")
    Optional<String> keysetFile;

    @Inject
    @ConfigProperty(name = "inkwell.demonstration", defaultValue = "false")
    boolean demonstration;

    @Produces
    @ApplicationScoped
    SealedStore store() {
        return new DirectoryStore(Path.of(home, "vault"));
    }

    /** The demonstration makes its own; a desk in earnest must be given one. */
    @Produces
    @ApplicationScoped
    Aead master() {
        if (keyset.isPresent()) return MasterKey.parse(keyset.get());
        var file = keysetFile.map(Path::of).orElse(Path.of(home, "master-key.json"));
        if (!demonstration && !Files.exists(file)) {
            throw new IllegalStateException(
                    "No master key: set INKWELL_MASTER_KEY or INKWELL_MASTER_KEY_FILE");
        }
        return MasterKey.ofFile(file);
    }
}
