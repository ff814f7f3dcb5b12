package org.inkwell.redaction.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files made for the tests. */
final class Paper {

    private Paper() {}

    /** What is done to a document before it is written. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** One page of A4 with a line of text, changed. */
    static byte[] with(Change change) {
        return pages(1, change);
    }

    static byte[] pages(int pages, Change change) {
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage(PDRectangle.A4));
                write(document, page, "Attendance report", 100, 700);
            }
            change.to(document);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Text in fourteen points, its foot at a place from the page's lower left. */
    static void write(PDDocument document, int page, String text, float x, float y)
            throws IOException {
        try (var content = onto(document, document.getPage(page))) {
            write(content, text, x, y);
        }
    }

    static void write(PDPageContentStream content, String text, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static PDPageContentStream onto(PDDocument document, PDPage page) throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
    }
}
