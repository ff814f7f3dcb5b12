package org.inkwell.redaction.document.ink;

import java.util.List;
import org.inkwell.redaction.reading.TextLine;

/** A file within a file that may leave. */
public final class Part {

    private final String ending;
    private final byte[] file;
    private final List<TextLine> words;

    /**
     * @param ending of a neutral name, small and without a dot: what kind of file it is now
     */
    public Part(String ending, byte[] file) {
        this(ending, file, List.of());
    }

    /**
     * @param words of a picture, outside of its ink
     */
    public Part(String ending, byte[] file, List<TextLine> words) {
        this.ending = ending;
        this.file = file.clone();
        this.words = List.copyOf(words);
    }

    public String ending() {
        return ending;
    }

    public byte[] file() {
        return file.clone();
    }

    /** What can be read on a picture; of other files nothing. */
    public List<TextLine> words() {
        return words;
    }
}
