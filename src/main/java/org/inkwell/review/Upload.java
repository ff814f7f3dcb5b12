package org.inkwell.review;

import java.util.Collection;
import java.util.List;
import org.inkwell.redaction.Box;

/** A file as it came, and what its sender wants inked besides. Its name is not kept. */
public final class Upload {

    public static final int MOST_BYTES = 25 * 1024 * 1024;
    public static final int MOST_FILES = 10;

    private final byte[] bytes;
    private final List<Box> drawn;

    public Upload(byte[] bytes, Collection<Box> drawn) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("An upload has at most 25 MB.");
        }
        this.bytes = bytes.clone();
        this.drawn = List.copyOf(drawn);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<Box> drawn() {
        return drawn;
    }
}
