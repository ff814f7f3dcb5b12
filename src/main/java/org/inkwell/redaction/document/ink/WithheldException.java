package org.inkwell.redaction.document.ink;

/**
 * A file cannot be inked for certain; says why, and what its sender can do, without a word of it.
 */
public final class WithheldException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param sentence for a person
     */
    public WithheldException(String sentence) {
        super(sentence);
    }
}
