package org.inkwell.vault;

import java.util.Objects;
import java.util.UUID;

/** A file of the vault. */
public record FileId(UUID value) {

    public FileId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
