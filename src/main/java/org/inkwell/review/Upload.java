package org.inkwell.review;

import java.util.Collection;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.document.Documents;

/** A file as it came, and what its sender wants inked besides. Its name is not kept. */
public final class Upload {

    public static final int MOST_BYTES = 25 * 1024 * 1024;
    public static final int MOST_FILES = 10;

    private final byte[] bytes;
    private final String hint;
    private final List<Box> drawn;

    /** A file whose bytes alone say what it is. */
    public Upload(byte[] bytes, Collection<Box> drawn) {
        this(bytes, "", drawn);
    }

    /**
     * @param name what it was called: of that its ending is kept, if it is a known one
     */
    public Upload(byte[] bytes, String name, Collection<Box> drawn) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("An upload has at most 25 MB.");
        }
        this.bytes = bytes.clone();
        this.hint = Ending.of(name);
        this.drawn = List.copyOf(drawn);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What its name ended in; empty if that says nothing. */
    String hint() {
        return hint;
    }

    /** By its bytes; an empty file counts as one. */
    boolean isPicture() {
        return bytes.length == 0 || Documents.isPicture(bytes);
    }

    List<Box> drawn() {
        return drawn;
    }
}
