package org.inkwell.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One word that a school taught, sealed. */
@Entity
@Table(name = "school_word")
public class SealedWord {

    @Id private UUID id;
    private UUID school;
    private byte[] sealed;
    private boolean kept;

    @Column(name = "taught_at")
    private Instant taughtAt;

    @Column(name = "taught_by_name")
    private String taughtByName;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by_name")
    private String undoneByName;

    protected SealedWord() {}

    SealedWord(UUID id, UUID school, byte[] sealed, boolean kept, Instant at, String byName) {
        this.id = id;
        this.school = school;
        this.sealed = sealed.clone();
        this.kept = kept;
        this.taughtAt = at;
        this.taughtByName = byName;
    }

    UUID id() {
        return id;
    }

    UUID school() {
        return school;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    boolean kept() {
        return kept;
    }

    boolean inForce() {
        return undoneAt == null;
    }

    void undo(Instant at, String byName) {
        undoneAt = at;
        undoneByName = byName;
    }

    TaughtWord opened(String word) {
        return new TaughtWord(id, word, kept, taughtAt, taughtByName, undoneAt, undoneByName);
    }
}
