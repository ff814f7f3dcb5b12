package org.inkwell.redaction.document.ink;

/** A kind of file that is never inked, by what it may bring or hide. */
public final class Refused implements Format {

    private final String sentence;

    /**
     * @param sentence why, and what its sender can do
     */
    public Refused(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        throw new WithheldException(sentence);
    }
}
