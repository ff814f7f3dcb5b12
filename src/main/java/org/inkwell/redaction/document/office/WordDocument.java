package org.inkwell.redaction.document.office;

import java.util.Set;
import java.util.stream.Stream;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * A DOCX or DOTX: its body, headers, footers and notes, as they read with all changes accepted. Its
 * fields are the text that they last showed; comments, what was deleted and all properties go.
 */
public final class WordDocument implements Format {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final Set<String> MAINS =
            Set.of(WORD + "document.main+xml", WORD + "template.main+xml");

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var kinds =
                Stream.of("styles", "numbering", "header", "footer", "footnotes", "endnotes")
                        .map(kind -> new PartKind(kind, WORD + kind + "+xml", "word/" + kind));
        return new OpenXml(file, ink, MAINS)
                .inked("word/document", Stream.concat(kinds, Drawn.kinds("word/", ink)));
    }
}
