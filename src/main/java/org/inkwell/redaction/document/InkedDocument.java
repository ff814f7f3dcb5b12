package org.inkwell.redaction.document;

import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.document.ink.Tally;

/** A file with what is personal replaced: made by {@link Documents} alone. */
public final class InkedDocument {

    private final String ending;
    private final byte[] file;
    private final Tally tally;
    private final int rounds;
    private final String inputSha256;

    InkedDocument(String ending, byte[] file, Tally tally, int rounds, String inputSha256) {
        this.ending = ending;
        this.file = file.clone();
        this.tally = tally;
        this.rounds = rounds;
        this.inputSha256 = inputSha256;
    }

    /** What kind of file it is: the ending of a neutral name, small and without a dot. */
    public String ending() {
        return ending;
    }

    /** The file that leaves. */
    public byte[] file() {
        return file.clone();
    }

    /** What went, counted. */
    public Tally tally() {
        return tally;
    }

    /** How often it was read again until nothing was found. */
    public int rounds() {
        return rounds;
    }

    /** Of the file that came. */
    public String inputSha256() {
        return inputSha256;
    }

    /** Of the file that leaves. */
    public String outputSha256() {
        return Hashes.sha256(file);
    }
}
