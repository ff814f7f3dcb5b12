package org.inkwell.key;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A keyset, sealed by the master key under the key's name. */
@Entity
@Table(name = "wrapped_key")
public class WrappedKey {

    @Id private String name;
    private byte[] keyset;

    protected WrappedKey() {}

    byte[] keyset() {
        return keyset.clone();
    }
}
