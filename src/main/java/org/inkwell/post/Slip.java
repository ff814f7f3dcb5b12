package org.inkwell.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the desk itself made to go along with a letter: certificates, a manifest, an archive of
 * released files.
 */
@Embeddable
public class Slip {

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected Slip() {}

    public Slip(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
