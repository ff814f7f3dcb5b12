package org.inkwell.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.vault.FileId;

/** One picture of a ticket and how far it has come. */
@Entity
@Table(name = "attachment")
public class Attachment {

    /** Where an attachment stands. */
    public enum State {
        /** To be inked, for the first time or again. */
        WAITING,
        /** Inked and read again; a person decides. */
        INKED,
        /** Not fit to leave, and says why. */
        HELD,
        /** May go to suppliers. */
        RELEASED,
        /** Will not go to anybody. */
        REFUSED
    }

    @Id private UUID id;
    private long ticket;
    private UUID school;
    private UUID owner;
    private int ordinal;
    private boolean draft;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID original;
    private UUID inked;
    private int width;
    private int height;

    @Column(name = "held_because")
    private String heldBecause;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "inked_at")
    private Instant inkedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decision_reason")
    private String decisionReason;

    private int attempts;
    @Version private int version;

    protected Attachment() {}

    Attachment(long ticket, UUID school, UUID owner, int ordinal, FileId original, Instant at) {
        this.id = UUID.randomUUID();
        this.ticket = ticket;
        this.school = school;
        this.owner = owner;
        this.ordinal = ordinal;
        this.original = original.value();
        this.state = State.WAITING;
        this.receivedAt = at;
    }

    public UUID id() {
        return id;
    }

    public long ticket() {
        return ticket;
    }

    public UUID school() {
        return school;
    }

    public UUID owner() {
        return owner;
    }

    /** Counted from 1 within the ticket. */
    public int ordinal() {
        return ordinal;
    }

    public State state() {
        return state;
    }

    FileId original() {
        return new FileId(original);
    }

    /** What was made of it, once something was. */
    public Optional<FileId> inked() {
        return Optional.ofNullable(inked).map(FileId::new);
    }

    /** Pixels; 0 until it is inked. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Optional<String> heldBecause() {
        return Optional.ofNullable(heldBecause);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> inkedAt() {
        return Optional.ofNullable(inkedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedByName() {
        return Optional.ofNullable(decidedByName);
    }

    public Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    boolean visibleTo(Viewer viewer) {
        return viewer.maySee(school, owner) && (!draft || viewer.id().equals(owner));
    }

    void draft(boolean isDraft) {
        draft = isDraft;
    }

    /** A person may still decide on it. */
    public boolean undecided() {
        return state != State.RELEASED && state != State.REFUSED;
    }

    /** How it is called wherever its own name would say too much. */
    public String neutralName() {
        return "screenshot-" + ordinal + ".png";
    }

    /** How the access log calls it. */
    String inWords() {
        return "screenshot " + ordinal + " of ticket " + ticket;
    }

    /** Counts how often it was begun, so that one that kills the desk is not begun for ever. */
    int beginAgain() {
        return ++attempts;
    }

    void inked(FileId result, int pixelsWide, int pixelsHigh, Instant at) {
        require(State.WAITING);
        inked = result.value();
        width = pixelsWide;
        height = pixelsHigh;
        inkedAt = at;
        heldBecause = null;
        attempts = 0;
        state = State.INKED;
    }

    void held(String because) {
        require(State.WAITING);
        heldBecause = because;
        attempts = 0;
        state = State.HELD;
    }

    void waitAgain() {
        state = State.WAITING;
    }

    void released(String byName, Instant at) {
        require(State.INKED);
        decide(State.RELEASED, byName, null, at);
    }

    void refused(String byName, String reason, Instant at) {
        decide(State.REFUSED, byName, Objects.requireNonNull(reason), at);
    }

    private void decide(State decision, String byName, String reason, Instant at) {
        state = decision;
        decidedByName = byName;
        decisionReason = reason;
        decidedAt = at;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Attachment " + id + " is " + state);
        }
    }
}
