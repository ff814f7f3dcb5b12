package org.inkwell.redaction.document.office;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.Part;

/** The pictures of one file, each inked once; a white one takes the place of what is held. */
final class Pictures {

    private static final String ENDING = "png";
    private static final byte[] WHITE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEA"
                                    + "sTj2FAAAAABJRU5ErkJggg==");

    private final Ink ink;
    private final Archive archive;
    private final Map<String, byte[]> known = new HashMap<>();

    Pictures(Ink ink, Archive archive) {
        this.ink = ink;
        this.archive = archive;
    }

    /** As a PNG. */
    byte[] inked(String path) {
        return known.computeIfAbsent(
                path, first -> archive.part(first).map(this::inked).orElse(WHITE));
    }

    private byte[] inked(byte[] picture) {
        return ink.part("picture", picture)
                .filter(made -> made.ending().equals(ENDING))
                .map(Part::file)
                .orElse(WHITE);
    }
}
