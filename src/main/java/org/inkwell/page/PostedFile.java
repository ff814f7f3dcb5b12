package org.inkwell.page;

import java.util.Locale;

/** A file that came with a form. Of its name nothing is kept but what it ends in. */
public final class PostedFile {
    private static final int LONGEST_ENDING = 12;

    private final byte[] bytes;
    private final String ending;

    PostedFile(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        var end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var isEnding = name.indexOf('.') >= 0 && end.length() <= LONGEST_ENDING;
        this.ending = isEnding && end.matches("[a-z0-9]+") ? end : "";
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Small letters and digits, as the sender has it; empty if the name has none. */
    public String ending() {
        return ending;
    }
}
