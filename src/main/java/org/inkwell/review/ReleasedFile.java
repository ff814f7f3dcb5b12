package org.inkwell.review;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.vault.FileId;

/**
 * A file that a person released: the only kind of file that can go to a supplier. Made by {@link
 * Reviews} alone, out of a row that says so.
 */
public final class ReleasedFile {

    private final UUID attachment;
    private final FileId file;
    private final String neutralName;
    private final String mediaType;
    private final boolean picture;
    private final Account account;
    private final Verdict verdict;
    private final Instant inkedAt;

    ReleasedFile(Attachment attachment) {
        if (attachment.state() != Attachment.State.RELEASED) {
            throw new IllegalStateException("Attachment " + attachment.id() + " is not released.");
        }
        this.attachment = attachment.id();
        this.file = attachment.inked().orElseThrow();
        this.neutralName = attachment.neutralName();
        this.mediaType = Ending.mediaType(attachment.ending().orElseThrow());
        this.picture = attachment.isPicture();
        this.account = attachment.account().orElse(null);
        this.verdict = attachment.verdict().orElseThrow();
        this.inkedAt = attachment.inkedAt().orElseThrow();
    }

    public UUID attachment() {
        return attachment;
    }

    public FileId file() {
        return file;
    }

    /** Says nothing of whom it tells or who sent it. */
    public String neutralName() {
        return neutralName;
    }

    /** "application/pdf". */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it can be shown as a picture; otherwise it is a document. */
    public boolean isPicture() {
        return picture;
    }

    /** What went from it; empty of what was inked before that was kept. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Whose decision it was that it may go. */
    public Verdict verdict() {
        return verdict;
    }

    public Instant inkedAt() {
        return inkedAt;
    }

    /** What a policy let stay in it. */
    public Set<Allowance> stays() {
        return account().map(Account::stays).orElseGet(Stays::nothing).counts().keySet();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleasedFile file && file.file.equals(this.file);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file);
    }
}
