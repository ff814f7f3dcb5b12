package org.inkwell.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.inkwell.redaction.document.Sheets;

/** Documents with a made-up pupil in them. */
final class Papers {

    private Papers() {}

    /** A letter on one page. */
    static byte[] pdf() throws IOException {
        try (var document = letter()) {
            return saved(document);
        }
    }

    /** The same behind a password. */
    static byte[] locked() throws IOException {
        try (var document = letter()) {
            var policy = new StandardProtectionPolicy("one", "two", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    /** A register of one pupil. */
    static byte[] sheet() throws IOException {
        return Sheets.of(
                List.of(
                        List.of("Forename", "Surname", "UPN", "Result"),
                        List.of(
                                Planted.FORENAME,
                                Planted.SURNAME,
                                Planted.UPN,
                                "Import failed at row two")));
    }

    private static PDDocument letter() throws IOException {
        var document = new PDDocument();
        var page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.beginText();
            content.newLineAtOffset(50, 500);
            content.setLeading(28);
            content.showText("Attendance report");
            content.newLine();
            content.showText("Surname: " + Planted.SURNAME);
            content.newLine();
            content.showText("UPN: " + Planted.UPN);
            content.newLine();
            content.showText("The record could not be saved.");
            content.endText();
        }
        return document;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
