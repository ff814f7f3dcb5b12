package org.inkwell.redaction.document.ink;

/** A kind of file that can be inked and stay a file of its kind. */
@FunctionalInterface
public interface Format {

    /**
     * The file with pseudonyms where something personal stood, made anew: nothing of the old one is
     * copied that was not looked at.
     *
     * @throws WithheldException if it cannot be proven that nothing personal is left
     */
    byte[] ink(byte[] file, Ink ink) throws WithheldException;
}
