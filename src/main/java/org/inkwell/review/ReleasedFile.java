package org.inkwell.review;

import java.util.Objects;
import java.util.UUID;
import org.inkwell.vault.FileId;

/**
 * A picture that a person released: the only kind of file that can go to a supplier. Made by {@link
 * Reviews} alone, out of a row that says so.
 */
public final class ReleasedFile {

    private final UUID attachment;
    private final FileId file;
    private final String neutralName;

    ReleasedFile(Attachment attachment) {
        if (attachment.state() != Attachment.State.RELEASED) {
            throw new IllegalStateException("Attachment " + attachment.id() + " is not released.");
        }
        this.attachment = attachment.id();
        this.file = attachment.inked().orElseThrow();
        this.neutralName = attachment.neutralName();
    }

    public UUID attachment() {
        return attachment;
    }

    public FileId file() {
        return file;
    }

    /** Says nothing of who is on the picture or who sent it. */
    public String neutralName() {
        return neutralName;
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
