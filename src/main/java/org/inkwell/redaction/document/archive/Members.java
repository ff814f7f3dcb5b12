package org.inkwell.redaction.document.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;
import org.inkwell.redaction.document.ink.WithheldException;

/** The files of one archive, inked one by one, as far as anybody would send them. */
final class Members {

    private static final int MOST = 500;
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    /** Text unfolds to thirty times its size; what unfolds to more was made to. */
    private static final int STEEPEST = 200;

    private static final int ALWAYS = 1024 * 1024;

    private final List<Part> inked = new ArrayList<>();
    private final Ink ink;
    private final int most;
    private int count;
    private int bytes;

    /**
     * @param packed length of the archive
     */
    Members(int packed, Ink ink) {
        this.ink = ink;
        this.most = (int) Math.min(MOST_BYTES, Math.max(ALWAYS, (long) packed * STEEPEST));
    }

    /**
     * @param name a hint at its kind
     */
    void take(String name, InputStream member) throws WithheldException, IOException {
        count++;
        var file = member.readNBytes(most - bytes + 1);
        bytes += file.length;
        if (count > MOST || bytes > most) {
            throw new WithheldException(
                    "The archive holds more than can be inked. Send the files of it that matter.");
        }
        ink.part(name, file).ifPresent(inked::add);
    }

    /**
     * As many as could be inked.
     *
     * @throws WithheldException if none could
     */
    List<Part> inked() throws WithheldException {
        if (inked.isEmpty()) {
            throw new WithheldException(
                    "Nothing in the archive can be inked. Send screenshots, PDF or text.");
        }
        return inked;
    }

    /** What a member is called, counted from zero. */
    String name(int at) {
        return "file-" + (at + 1) + "." + inked.get(at).ending();
    }
}
