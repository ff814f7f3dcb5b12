package org.inkwell.redaction.document.mail;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/**
 * A mail as Outlook saves it: what comes of it is a mail as it travels, which Outlook opens too.
 *
 * @see <a
 *     href="https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxmsg">MS-OXMSG</a>
 */
public final class OutlookMail implements Format {

    private final Mail made = new Mail();

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        if (FileMagic.valueOf(file) != FileMagic.OLE2) {
            return made.ink(file, ink);
        }
        return new WrittenMail(InkedLetter.of(new OutlookReading().read(file), ink)).bytes();
    }
}
