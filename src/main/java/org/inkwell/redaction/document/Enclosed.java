package org.inkwell.redaction.document;

import java.util.Optional;
import java.util.function.BiFunction;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;
import org.inkwell.redaction.document.ink.Parts;
import org.inkwell.redaction.document.ink.WithheldException;

/** The files within one file, counted: what is beyond what anybody sends is left out. */
final class Enclosed implements Parts {

    private static final int MOST = 500;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int DEEPEST = 4;

    private final Kinds kinds;
    private final BiFunction<byte[], Ink, Optional<Part>> pictures;
    private final boolean isAgain;
    private int parts;
    private long bytes;
    private int depth;

    Enclosed(Kinds kinds, BiFunction<byte[], Ink, Optional<Part>> pictures) {
        this(kinds, pictures, false);
    }

    private Enclosed(
            Kinds kinds, BiFunction<byte[], Ink, Optional<Part>> pictures, boolean isAgain) {
        this.kinds = kinds;
        this.pictures = pictures;
        this.isAgain = isAgain;
    }

    /** Of a file that was made here: a picture in it was read again when it was inked. */
    static Enclosed again(Kinds kinds) {
        return new Enclosed(kinds, (picture, ink) -> Optional.of(new Part("png", picture)), true);
    }

    @Override
    public Optional<Part> ink(String name, byte[] file, Ink ink) {
        parts++;
        bytes += file.length;
        if (parts > MOST || bytes > MOST_BYTES || depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        try {
            return Kinds.isPicture(file) ? pictures.apply(file, ink) : document(name, file, ink);
        } finally {
            depth--;
        }
    }

    @Override
    public boolean isAgain() {
        return isAgain;
    }

    private Optional<Part> document(String name, byte[] file, Ink ink) {
        var kind = kinds.of(file, name);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Part(kind.get().ending(), kind.get().format().ink(file, ink)));
        } catch (WithheldException leftOut) {
            return Optional.empty();
        }
    }
}
