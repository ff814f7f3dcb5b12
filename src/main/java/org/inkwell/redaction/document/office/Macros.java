package org.inkwell.redaction.document.office;

import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** Kinds of files that bring programs: never inked. */
public final class Macros implements Format {

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        throw new WithheldException(
                "The file may bring macros. Save it as a kind without macros and send that.");
    }
}
