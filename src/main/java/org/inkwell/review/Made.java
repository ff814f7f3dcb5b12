package org.inkwell.review;

import org.inkwell.redaction.Inked;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.vault.FileId;

/**
 * What was made of an attachment.
 *
 * @param ending of a neutral name, small and without a dot
 * @param width in pixels; 0 of a document, as is the height
 */
record Made(FileId file, Account account, String ending, int width, int height) {

    static Made of(FileId file, Inked inked, Stays stays) {
        var pixels = inked.pixels();
        return new Made(file, Account.of(inked, stays), "png", pixels.width(), pixels.height());
    }

    static Made of(FileId file, InkedDocument inked, Account account) {
        return new Made(file, account, inked.ending(), 0, 0);
    }
}
