package org.inkwell.redaction.document.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.inkwell.redaction.document.ink.WithheldException;

/** What a search finds in a PDF that was made here. */
final class Found {

    private Found() {}

    /** Line by line. */
    static List<String> in(byte[] made) throws WithheldException {
        try (var document =
                Loader.loadPDF(made, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var lines = new ArrayList<String>();
            for (var page : document.getPages()) {
                lines.addAll(lines(page));
            }
            return lines;
        } catch (IOException e) {
            throw new WithheldException(
                    "The PDF that was made could not be read again. Send a screenshot instead.");
        }
    }

    private static List<String> lines(PDPage page) throws IOException {
        var lines = new ArrayList<String>();
        var words = new ArrayList<String>();
        for (var token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSString word) {
                words.add(new String(word.getBytes(), StandardCharsets.ISO_8859_1).strip());
            } else if (token instanceof Operator operator
                    && operator.getName().equals(OperatorName.END_TEXT)) {
                lines.add(String.join(" ", words));
                words.clear();
            }
        }
        return lines;
    }
}
