package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.inkwell.redaction.document.Specimens.ALL;
import static org.inkwell.redaction.document.Specimens.WHO;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Those specimens that are packed: office files, PDF, Outlook's mails and archives. */
final class PackedSpecimens {

    private static final String OASIS = "application/vnd.oasis.opendocument.";
    private static final Path PARTS =
            Path.of("src/test/resources/org/inkwell/redaction/document/office");

    private PackedSpecimens() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        try {
            all.put("a.docx", zip(parts("planted-docx")));
            all.put("a.xlsx", zip(parts("planted-xlsx")));
            all.put("a.pptx", zip(parts("planted-pptx")));
            all.put("a.ods", zip(parts("planted-ods")));
            all.put(
                    "a.odt",
                    open("text", "<office:text><text:p>" + ALL + "</text:p></office:text>"));
            all.put(
                    "a.odp",
                    open(
                            "presentation",
                            "<office:presentation><draw:page draw:name=\""
                                    + WHO
                                    + "\"><draw:frame><draw:text-box>"
                                    + "<text:p>"
                                    + ALL
                                    + "</text:p></draw:text-box></draw:frame></draw:page>"
                                    + "</office:presentation>"));
            all.put("a.pdf", pdf());
            all.put("a.msg", msg());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static byte[] zip(Map<String, byte[]> members) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment(ALL);
            for (var member : members.entrySet()) {
                var entry = new ZipEntry(member.getKey());
                entry.setComment(ALL);
                zip.putNextEntry(entry);
                zip.write(member.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> members) {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out)) {
            for (var member : members.entrySet()) {
                var entry = new TarArchiveEntry(WHO + "/" + member.getKey());
                entry.setUserName(WHO);
                entry.setSize(member.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(member.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] file) {
        var out = new ByteArrayOutputStream();
        var said = new GzipParameters();
        said.setFileName(WHO + ".csv");
        said.setComment(ALL);
        try (var gzip = new GzipCompressorOutputStream(out, said)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(String folder) throws IOException {
        var root = PARTS.resolve(folder);
        var parts = new LinkedHashMap<String, byte[]>();
        var kind = root.resolve("mimetype");
        if (Files.exists(kind)) {
            parts.put("mimetype", Files.readAllBytes(kind));
        }
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                parts.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return parts;
    }

    /** The planted sheet's file with another body. */
    private static byte[] open(String kind, String body) throws IOException {
        var parts = parts("planted-ods");
        var content = new String(parts.get("content.xml"), UTF_8);
        var start = content.substring(0, content.indexOf("<!--"));
        parts.put("mimetype", (OASIS + kind).getBytes(UTF_8));
        parts.put(
                "content.xml",
                (start + "<office:body>" + body + "</office:body></office:document-content>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor(ALL);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(50, 700);
                content.showText(ALL);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] msg() throws IOException {
        try (var files = new POIFSFileSystem()) {
            var texts =
                    Map.of(
                            "001A", "IPM.Note",
                            "0037", "Import for " + WHO,
                            "007D", "Received: from " + WHO,
                            "0C1A", WHO,
                            "1000", "The import failed. " + ALL);
            for (var text : texts.entrySet()) {
                files.createDocument(
                        new ByteArrayInputStream(text.getValue().getBytes(UTF_16LE)),
                        "__substg1.0_" + text.getKey() + "001F");
            }
            files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
