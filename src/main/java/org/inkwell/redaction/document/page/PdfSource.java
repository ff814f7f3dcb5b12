package org.inkwell.redaction.document.page;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.document.ink.WithheldException;
import org.inkwell.redaction.picture.Pngs;

/** A PDF that nobody vouches for, in memory alone. */
final class PdfSource {

    private static final int MOST_PAGES = 30;

    /** Points of paper to a dot at 150 dpi. */
    private static final double FINEST = 150 / 72.0;

    /** Dots of a page: more than A3 needs at 150 dpi. */
    private static final double MOST_DOTS = 9_000_000;

    private static final String LOCKED =
            "The PDF is encrypted. Print it to a new PDF without a password and send that.";

    private final PDDocument document;
    private final Renderer renderer;

    private PdfSource(PDDocument document, Time time) {
        this.document = document;
        this.renderer = new Renderer(document, time);
    }

    /**
     * @throws IOException if it is no PDF or a broken one
     */
    static PdfSource of(byte[] file, Time time) throws WithheldException, IOException {
        Deflated.refuse(file);
        var document = opened(file);
        try {
            refuse(document);
            return new PdfSource(document, time);
        } catch (WithheldException | IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /**
     * As a viewer shows it, with what is filled in and noted on it, in as many dots as are read
     * well.
     *
     * @param number from 0
     */
    DrawnPage draw(int number) throws WithheldException, IOException {
        var page = document.getPage(number);
        var paper = page.getCropBox();
        var area = (double) paper.getWidth() * paper.getHeight();
        if (!(paper.getWidth() >= 1 && paper.getHeight() >= 1 && area <= MOST_DOTS)) {
            throw new WithheldException(
                    "A page of the PDF is larger than a poster. Print it on A4 to a new PDF.");
        }
        var scale = Math.min(FINEST, Math.sqrt(MOST_DOTS / area));
        var picture = renderer.draw(number, (float) scale);
        var isTurned = page.getRotation() % 180 != 0;
        return new DrawnPage(
                Pngs.encode(Pixels.of(picture)),
                isTurned ? paper.getHeight() : paper.getWidth(),
                isTurned ? paper.getWidth() : paper.getHeight(),
                renderer.isWhole());
    }

    void close() {
        IOUtils.closeQuietly(document);
    }

    private static PDDocument opened(byte[] file) throws WithheldException, IOException {
        try {
            return Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new WithheldException(LOCKED);
        }
    }

    private static void refuse(PDDocument document) throws WithheldException, IOException {
        if (document.isEncrypted()) {
            throw new WithheldException(LOCKED);
        }
        if (document.getNumberOfPages() < 1) {
            throw new WithheldException("The PDF has no pages. Print it to a new PDF.");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new WithheldException(
                    "The PDF has more than 30 pages. Print those that show the problem to a new"
                            + " PDF.");
        }
        var form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.containsKey(COSName.XFA)) {
            throw new WithheldException(
                    "The PDF is a form (XFA) that only Adobe's programs show. Print it to a new PDF"
                            + " and send that.");
        }
        Bombs.refuseUnpacked(document.getDocument());
    }
}
