package org.inkwell.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Certificates for people: one A4 page each, made of the certificate alone. */
public final class CertificatePages {

    private static final float TEXT = 158;
    private static final float SMALL = 8.5f;

    private CertificatePages() {}

    /** A PDF with a page for each; the same bytes for the same certificates. */
    public static byte[] pdf(List<SignedCertificate> certificates) {
        try (var document = new PDDocument()) {
            document.setDocumentId(seed(certificates));
            document.getDocumentCatalog().setLanguage("en-GB");
            document.getDocumentInformation().setTitle("Certificate of redaction");
            var font = Sheet.font(document);
            for (var signed : certificates) {
                draw(signed, document, font);
            }
            var pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A page that is made in memory", impossible);
        }
    }

    private static void draw(SignedCertificate signed, PDDocument document, PDType0Font font)
            throws IOException {
        try (var sheet = new Sheet(document, font)) {
            var certificate = signed.certificate();
            sheet.bar(26);
            sheet.down(26);
            sheet.write("INKWELL", Sheet.LEFT, 10, Sheet.QUIET, true);
            sheet.down(4);
            sheet.write(title(certificate), Sheet.LEFT, 23, Sheet.INK, true);
            sheet.down(6);
            sheet.write(lead(certificate), Sheet.LEFT, 10.5f, Sheet.QUIET, false);
            sheet.down(14);
            for (var told : Told.of(certificate)) {
                row(sheet, told.label(), told.sentences());
            }
            hashes(sheet, signed);
            howToVerify(sheet, certificate);
        }
    }

    private static String title(Certificate certificate) {
        return certificate instanceof FileCertificate
                ? "Certificate of redaction"
                : "Certificate of a package";
    }

    private static String lead(Certificate certificate) {
        return certificate instanceof FileCertificate
                ? "What was done to one file before it left the desk. It does not repeat what stood"
                        + " in the file, nor where."
                : "What left the desk together, for one supplier, and on what ground.";
    }

    private static void hashes(Sheet sheet, SignedCertificate signed) throws IOException {
        var certificate = signed.certificate();
        if (certificate instanceof FileCertificate file) {
            hash(sheet, "This file", file.output());
            row(sheet, "Its original", "SHA-256\n" + Sha256.grouped(file.input()));
        } else if (certificate instanceof PackageCertificate pack) {
            hash(sheet, "The manifest", pack.manifest());
            hash(sheet, "The mail’s text", pack.text());
            for (var archive : pack.archives()) {
                hash(sheet, "The archive", archive);
            }
        }
        row(sheet, "This certificate", "SHA-256\n" + Sha256.grouped(signed.sha256()));
        row(
                sheet,
                "Signed by the key",
                "Ed25519, fingerprint\n" + Sha256.grouped(signed.key().fingerprint()));
    }

    private static void hash(Sheet sheet, String label, Digest digest) throws IOException {
        var words = Words.bytes(digest.bytes()) + ", SHA-256\n" + Sha256.grouped(digest.sha256());
        row(sheet, label, words);
    }

    private static void row(Sheet sheet, String label, String text) throws IOException {
        sheet.rule();
        sheet.down(5);
        sheet.row(label, text, TEXT);
        sheet.down(9);
    }

    private static void howToVerify(Sheet sheet, Certificate certificate) throws IOException {
        var file = certificate instanceof FileCertificate ? "FILE" : "manifest.json";
        sheet.rule();
        sheet.down(14);
        sheet.write("To verify it", Sheet.LEFT, 10.5f, Sheet.INK, true);
        sheet.down(2);
        sheet.write(
                "This page proves nothing by itself. The certificate does: the JSON document that"
                        + " came with it. Ask the desk once for the fingerprint of its key, by"
                        + " another way than this mail, then run",
                Sheet.LEFT,
                9.5f,
                Sheet.QUIET,
                false);
        sheet.down(3);
        sheet.write(
                "inkwell verify " + file + " CERTIFICATE.json --key FINGERPRINT",
                Sheet.LEFT,
                9.5f,
                Sheet.INK,
                true);
        sheet.down(3);
        sheet.write(
                "It works without a network. If one bit of file or certificate was changed, it says"
                        + " so.",
                Sheet.LEFT,
                SMALL,
                Sheet.QUIET,
                false);
    }

    /** By which PDFBox makes the document's id, instead of the time. */
    private static long seed(List<SignedCertificate> certificates) {
        var seed = 0L;
        for (var signed : certificates) {
            var hash = HexFormat.of().parseHex(signed.sha256());
            seed = 31 * seed + ByteBuffer.wrap(hash).getLong();
        }
        return seed;
    }
}
