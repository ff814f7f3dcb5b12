package org.inkwell.redaction.document.page;

import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.inkwell.redaction.document.ink.Format;
import org.inkwell.redaction.document.ink.Ink;
import org.inkwell.redaction.document.ink.WithheldException;

/** PDF, made anew of pictures of its pages and of words that can be read on them. */
public final class PdfPages implements Format {

    static {
        // The library would look through the typefaces of the machine and note them in a file.
        FontMappers.set(new Typeface());
    }

    @Override
    public byte[] ink(byte[] file, Ink ink) throws WithheldException {
        if (ink.isAgain()) {
            // The pictures were read again when they were inked.
            Found.in(file).forEach(ink::text);
            return file;
        }
        try (var drawing = new Drawing(file);
                var book = new Book()) {
            for (var page = 0; page < drawing.pages(); page++) {
                bind(drawing.page(page), book, ink);
            }
            return book.written();
        }
    }

    private static void bind(DrawnPage drawn, Book book, Ink ink) throws WithheldException {
        if (!drawn.isWhole()) {
            ink.leaveOut();
        }
        var inked = ink.part("page.png", drawn.png());
        if (inked.isPresent()) {
            book.add(drawn, inked.get().file(), new Layer(ink).of(inked.get().words()));
        } else {
            book.addNotice(drawn);
        }
    }
}
