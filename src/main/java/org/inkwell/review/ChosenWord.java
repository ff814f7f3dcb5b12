package org.inkwell.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One word that is to go from an attachment besides, sealed. */
@Entity
@Table(name = "chosen_word")
public class ChosenWord {

    @Id private UUID id;
    private UUID attachment;
    private byte[] sealed;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "chosen_by_name")
    private String chosenByName;

    protected ChosenWord() {}

    ChosenWord(UUID id, UUID attachment, byte[] sealed, Instant at, String byName) {
        this.id = id;
        this.attachment = attachment;
        this.sealed = sealed.clone();
        this.chosenAt = at;
        this.chosenByName = byName;
    }

    UUID id() {
        return id;
    }

    UUID attachment() {
        return attachment;
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
