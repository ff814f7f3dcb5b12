package org.inkwell.review;

/** The bytes of a {@link ReleasedFile}: PNG, pixels alone. */
public final class ReleasedPicture {

    private final String neutralName;
    private final byte[] png;

    ReleasedPicture(ReleasedFile file, byte[] png) {
        this.neutralName = file.neutralName();
        this.png = png.clone();
    }

    public String neutralName() {
        return neutralName;
    }

    public byte[] png() {
        return png.clone();
    }
}
