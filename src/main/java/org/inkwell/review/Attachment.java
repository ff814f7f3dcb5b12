package org.inkwell.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.vault.FileId;

/** One file of a ticket, a picture or a document, and how far it has come. */
@Entity
@Table(name = "attachment")
public class Attachment {

    /** How far an attachment has come. */
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
    private boolean picture;
    private String hint;
    private String ending;
    private String account;
    private int width;
    private int height;

    @Column(name = "held_because")
    private String heldBecause;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "inked_at")
    private Instant inkedAt;

    @Embedded private Verdict verdict;

    private int attempts;
    @Version private int version;

    protected Attachment() {}

    Attachment(
            long ticket,
            UUID school,
            UUID owner,
            int ordinal,
            FileId original,
            Upload came,
            Instant at) {
        this.id = UUID.randomUUID();
        this.ticket = ticket;
        this.school = school;
        this.owner = owner;
        this.ordinal = ordinal;
        this.original = original.value();
        this.picture = came.isPicture();
        this.hint = came.hint();
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

    /** Whether it is inked by its pixels; otherwise it is a document. */
    public boolean isPicture() {
        return picture;
    }

    /** What its name ended in, as a hint at the kind of a document; may be empty. */
    String hint() {
        return hint == null ? "" : hint;
    }

    /** What was made of it, once something was. */
    public Optional<FileId> inked() {
        return Optional.ofNullable(inked).map(FileId::new);
    }

    /** What the name of what was made of it ends in, once something was. */
    public Optional<String> ending() {
        return Optional.ofNullable(ending).or(() -> inked().filter(f -> picture).map(f -> "png"));
    }

    /** What went from it, once something was made of it. */
    public Optional<Account> account() {
        return Optional.ofNullable(account).map(Account::read);
    }

    /** Pixels; 0 until it is inked, and for a document. */
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

    /** What a person decided, once one did. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    boolean visibleTo(Viewer viewer) {
        return viewer.maySee(school, owner) && (!draft || viewer.id().equals(owner));
    }

    void draft(boolean isDraft) {
        draft = isDraft;
    }

    /** Whether there is something inked to look at, and nobody is inking it now. */
    public boolean isShown() {
        return inked != null && state != State.WAITING && state != State.REFUSED;
    }

    /** A person may still decide on it. */
    public boolean undecided() {
        return state != State.RELEASED && state != State.REFUSED;
    }

    /** How it is called wherever its own name would say too much. */
    public String neutralName() {
        var end = ending().map(known -> "." + known).orElse("");
        return (picture ? "screenshot-" : "file-") + ordinal + end;
    }

    /** How a page calls it: "Screenshot 2", "File 3". */
    public String title() {
        return (picture ? "Screenshot " : "File ") + ordinal;
    }

    /** How the access log calls it. */
    String inWords() {
        return title().toLowerCase(Locale.ROOT) + " of ticket " + ticket;
    }

    /** Counts how often it was begun, so that one that kills the desk is not begun for ever. */
    int beginAgain() {
        return ++attempts;
    }

    /** Pixels are 0 of a document. */
    void inked(Made made, Instant at) {
        require(State.WAITING);
        inked = made.file().value();
        account = made.account().json();
        ending = made.ending();
        width = made.width();
        height = made.height();
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

    /** What is refused need not be inked. */
    void decided(State as, Verdict decision) {
        if (as == State.RELEASED) {
            require(State.INKED);
        }
        verdict = decision;
        state = as;
    }

    private void require(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Attachment " + id + " is " + state);
        }
    }
}
