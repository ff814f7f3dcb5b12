package org.inkwell.review;

/** The bytes of a {@link ReleasedFile}: what a person released, and nothing else. */
public final class ReleasedBytes {

    private final String neutralName;
    private final String mediaType;
    private final byte[] bytes;

    ReleasedBytes(ReleasedFile file, byte[] bytes) {
        this.neutralName = file.neutralName();
        this.mediaType = file.mediaType();
        this.bytes = bytes.clone();
    }

    public String neutralName() {
        return neutralName;
    }

    /** "application/pdf". */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
