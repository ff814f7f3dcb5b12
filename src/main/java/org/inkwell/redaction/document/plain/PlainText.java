package org.inkwell.redaction.document.plain;

import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** Text in lines: notes, logs, what was copied from a chat. */
public final class PlainText implements Format {

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        var text = Written.in(file);
        return text.encode(ink.text(text.written()));
    }
}
