package org.inkwell.redaction.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.inkwell.redaction.reading.TextLine;

/** A PDF of pictures, page by page; the same pictures make the same bytes. */
final class Book implements AutoCloseable {

    static final String NOTICE = "This page was left out: it could not be inked for certain.";

    private static final float SIZE = 12;
    private static final float MARGIN = 20;

    /** From which a file's name is made that no reader shows. */
    private static final long ID = 0;

    private final PDDocument document;
    private final PDType1Font font;
    private boolean hasPictures;

    Book() {
        document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        document.setDocumentId(ID);
        font = new PDType1Font(FontName.HELVETICA);
    }

    /**
     * A page of the same size.
     *
     * @param words on the picture, not seen but found
     */
    void add(DrawnPage drawn, byte[] png, List<TextLine> words) throws WithheldException {
        var pixels = Pictures.decode(png).fold(Decoded.Picture::pixels, refused -> null);
        if (pixels == null) {
            addNotice(drawn);
            return;
        }
        hasPictures = true;
        write(drawn, content -> fill(content, drawn, pixels, words));
    }

    /** A page that says that it was left out. */
    void addNotice(DrawnPage drawn) {
        write(
                drawn,
                content -> {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(MARGIN, drawn.height() - MARGIN - SIZE);
                    content.showText(NOTICE);
                    content.endText();
                });
    }

    /**
     * @throws WithheldException if there is not one picture
     */
    byte[] written() throws WithheldException {
        if (!hasPictures) {
            throw new WithheldException(
                    "No page of the PDF could be inked for certain. Send a screenshot instead.");
        }
        try {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }

    private void fill(
            PDPageContentStream content, DrawnPage drawn, Pixels pixels, List<TextLine> words)
            throws IOException {
        content.drawImage(Print.of(pixels, document), 0, 0, drawn.width(), drawn.height());
        var lettering = new Hidden(content, font, drawn.height() / pixels.height());
        for (var line : words) {
            lettering.write(line, drawn.height());
        }
    }

    private void write(DrawnPage drawn, Writing writing) {
        var page = new PDPage(new PDRectangle(drawn.width(), drawn.height()));
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            writing.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void on(PDPageContentStream content) throws IOException;
    }
}
