package org.inkwell.redaction.document.ink;

/** A file within a file that may leave. */
public final class Part {

    private final String ending;
    private final byte[] file;

    /**
     * @param ending of a neutral name, small and without a dot: what kind of file it is now
     */
    public Part(String ending, byte[] file) {
        this.ending = ending;
        this.file = file.clone();
    }

    public String ending() {
        return ending;
    }

    public byte[] file() {
        return file.clone();
    }
}
