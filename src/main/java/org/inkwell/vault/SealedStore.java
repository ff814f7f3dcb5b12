package org.inkwell.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where ciphertext lies. What it is given is sealed already. */
public interface SealedStore {

    /** Durable when it returns. Never replaces what is there. */
    void put(FileId id, byte[] sealed);

    Optional<byte[]> get(FileId id);

    /** Gone when it returns, whether or not it was there. */
    void destroy(FileId id);

    /** Files put before the instant. */
    List<FileId> before(Instant instant);
}
