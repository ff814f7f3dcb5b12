package org.inkwell.redaction.document.mail;

import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * A mail as it travels, with all that goes with it: written anew from what it says.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>
 */
public final class Mail implements Format {

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        return new WrittenMail(InkedLetter.of(new MailReading().read(file), ink)).bytes();
    }
}
