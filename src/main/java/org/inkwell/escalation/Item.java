package org.inkwell.escalation;

import org.inkwell.evidence.Digest;

/** One file that goes to a supplier, to the byte. */
public final class Item {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final Digest digest;

    /**
     * @param name that says nothing of whom the file tells
     */
    Item(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.digest = Digest.of(bytes);
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Digest digest() {
        return digest;
    }
}
