package org.inkwell.roll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.inkwell.vault.FileId;

/** That a roll was uploaded, and what became of it; who stands on it lies in the vault. */
@Entity
@Table(name = "school_roll")
public class SchoolRoll {

    /** From the upload on. */
    public enum State {
        PROPOSED,
        IN_FORCE,
        GONE
    }

    @Id private UUID id;
    private UUID school;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID file;
    private int people;
    private int contacts;
    private String fingerprints;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by_name")
    private String uploadedByName;

    @Version private int version;

    protected SchoolRoll() {}

    SchoolRoll(UUID school, FileId file, Count count, Fingerprints fingerprints) {
        this.id = UUID.randomUUID();
        this.school = school;
        this.state = State.PROPOSED;
        this.file = file.value();
        this.people = count.people();
        this.contacts = count.contacts();
        this.fingerprints = fingerprints.written();
    }

    /** How many stand on it. */
    record Count(int people, int contacts) {}

    void uploaded(Instant at, String byName) {
        uploadedAt = at;
        uploadedByName = byName;
    }

    public UUID id() {
        return id;
    }

    public UUID school() {
        return school;
    }

    /** Pupils and staff. */
    public int people() {
        return people;
    }

    public int contacts() {
        return contacts;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public String uploadedByName() {
        return uploadedByName;
    }

    State state() {
        return state;
    }

    FileId file() {
        return new FileId(file);
    }

    Fingerprints fingerprints() {
        return Fingerprints.parse(fingerprints);
    }

    void comeIntoForce() {
        state = State.IN_FORCE;
    }

    void go() {
        state = State.GONE;
        fingerprints = "";
    }
}
