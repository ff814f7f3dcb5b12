package org.inkwell.redaction.document.office;

import java.util.Set;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * A PPTX, POTX or PPSX: its slides, hidden ones among them, with their notes, layouts and masters.
 * Comments, sounds, films, movements, embedded objects, diagrams and all properties go.
 */
public final class Presentation implements Format {

    private static final String SLIDES =
            "application/vnd.openxmlformats-officedocument.presentationml.";

    private static final Set<String> MAINS =
            Set.of(
                    SLIDES + "presentation.main+xml",
                    SLIDES + "template.main+xml",
                    SLIDES + "slideshow.main+xml");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var kinds =
                Stream.of("slide", "slideLayout", "slideMaster", "notesSlide", "notesMaster")
                        .map(
                                kind ->
                                        new PartKind(
                                                kind,
                                                SLIDES + kind + "+xml",
                                                "ppt/" + kind + "s/" + kind));
        return new OpenXml(file, ink, MAINS)
                .inked("ppt/presentation", Stream.concat(kinds, Drawn.kinds("ppt/", ink)));
    }
}
