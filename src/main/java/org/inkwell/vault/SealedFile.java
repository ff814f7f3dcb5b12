package org.inkwell.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a file lies in the vault, whose it is, and when it goes. */
@Entity
@Table(name = "sealed_file")
public class SealedFile {

    @Id private UUID id;
    private UUID school;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "destroy_by")
    private Instant destroyBy;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected SealedFile() {}

    SealedFile(FileId id, UUID school, Instant sealedAt, Instant destroyBy) {
        this.id = id.value();
        this.school = school;
        this.sealedAt = sealedAt;
        this.destroyBy = destroyBy;
    }

    FileId id() {
        return new FileId(id);
    }

    UUID school() {
        return school;
    }

    boolean destroyed() {
        return destroyedAt != null;
    }

    /** Never later than it was to go already. */
    void destroyBy(Instant instant) {
        if (destroyBy == null || instant.isBefore(destroyBy)) {
            destroyBy = instant;
        }
    }

    void keep() {
        destroyBy = null;
    }

    void destroyedAt(Instant instant) {
        destroyedAt = instant;
    }
}
