package org.inkwell.accesslog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of the log: when, and the rest as ciphertext bound to the row's own id. */
@Entity
@Table(name = "access_entry")
public class SealedEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    private UUID id;

    @SuppressWarnings("unused") // in the clear for retention; the sealed one is shown
    private Instant at;

    private byte[] sealed;

    protected SealedEntry() {}

    SealedEntry(UUID id, Instant at, byte[] sealed) {
        this.id = id;
        this.at = at;
        this.sealed = sealed.clone();
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
