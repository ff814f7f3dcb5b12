package org.inkwell.redaction.document.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for the planted person in a PDF with nothing that the redaction uses. */
final class Search {

    private static final List<String> TRACES =
            List.of("kayleigh", "okafor", "j823200124001", "823200124001");
    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.ISO_8859_1,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.UTF_16LE);

    private Search() {}

    /** What of the person is left, in the bytes, in whatever they unpack to, and in the text. */
    static List<String> traces(byte[] pdf) throws IOException {
        var everything = new ByteArrayOutputStream();
        everything.writeBytes(pdf);
        for (var at = 0; at < pdf.length - 2; at++) {
            if (pdf[at] == 'x' || pdf[at] == 'H') {
                everything.writeBytes(inflated(pdf, at));
            }
        }
        var bytes = everything.toByteArray();
        var texts =
                Stream.concat(
                        CHARSETS.stream().map(charset -> new String(bytes, charset)),
                        Stream.of(text(pdf), hexadecimal(pdf), names(pdf)));
        var all = texts.map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return TRACES.stream()
                .filter(trace -> all.stream().anyMatch(text -> text.contains(trace)))
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What strings between angle brackets say. */
    private static String hexadecimal(byte[] pdf) {
        var written = new String(pdf, StandardCharsets.ISO_8859_1);
        return java.util.regex.Pattern.compile("<([0-9A-Fa-f]{2,})>")
                .matcher(written)
                .results()
                .map(result -> result.group(1))
                .map(digits -> digits.length() % 2 == 0 ? digits : digits + "0")
                .map(java.util.HexFormat.of()::parseHex)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .reduce("", String::concat);
    }

    /** With "#20" for a space, as names are written. */
    private static String names(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).replaceAll("#[0-9A-F]{2}", " ");
    }

    private static byte[] inflated(byte[] pdf, int start) {
        var inflater = new Inflater();
        inflater.setInput(pdf, start, pdf.length - start);
        var out = new ByteArrayOutputStream();
        var bytes = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                var count = inflater.inflate(bytes);
                if (count == 0) {
                    break;
                }
                out.write(bytes, 0, count);
            }
        } catch (DataFormatException noStream) {
            return new byte[0];
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
