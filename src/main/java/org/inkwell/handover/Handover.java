package org.inkwell.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.inkwell.vault.FileId;

/** An archive that waits in the vault for whoever has its link. */
@Entity
@Table(name = "handover")
public class Handover {

    @Id private UUID id;
    private long ticket;

    @Column(name = "supplier_name")
    private String supplierName;

    private UUID file;
    private long bytes;
    private String sha256;

    @Column(name = "word_hash")
    @SuppressWarnings("unused") // by which it is looked up
    private String wordHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Handover() {}

    Handover(
            UUID id,
            long ticket,
            String supplierName,
            FileId file,
            long bytes,
            String sha256,
            String wordHash,
            Instant expiresAt) {
        this.id = id;
        this.ticket = ticket;
        this.supplierName = supplierName;
        this.file = file.value();
        this.bytes = bytes;
        this.sha256 = sha256;
        this.wordHash = wordHash;
        this.expiresAt = expiresAt;
    }

    FileId file() {
        return new FileId(file);
    }

    String supplierName() {
        return supplierName;
    }

    long ticket() {
        return ticket;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Whether somebody has fetched it. */
    public boolean isUsed() {
        return openedAt != null;
    }

    boolean isOpenAt(Instant now) {
        return openedAt == null && now.isBefore(expiresAt);
    }

    void used(Instant at) {
        openedAt = at;
    }
}
