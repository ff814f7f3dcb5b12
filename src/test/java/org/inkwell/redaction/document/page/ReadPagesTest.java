package org.inkwell.redaction.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inkwell.redaction.LoadedRedactor;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that is drawn, read, inked and bound as the desk does it. */
final class ReadPagesTest {

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    @Test
    void whoStandsOnThePageIsInkedAndTheRestCanBeSearched() throws IOException {
        var file =
                Paper.with(
                        document -> {
                            Paper.write(document, 0, "Kayleigh Okafor", 100, 500);
                            Paper.write(document, 0, "J823200124001", 300, 500);
                        });
        var finder =
                new Deciding(Recognisers.strictest(2026)).with(Roll.none(), SchoolWords.none());
        var inked =
                Desk.redact(
                                "a.pdf",
                                file,
                                picture -> REDACTOR.get().redact(picture, finder, List.of()))
                        .fold(made -> made, sentence -> (InkedDocument) null);
        assertThat(Search.traces(inked.file())).isEmpty();
        assertThat(inked.tally().counts()).isNotEmpty();
        try (var document = Loader.loadPDF(inked.file())) {
            assertThat(new PDFTextStripper().getText(document).strip())
                    .isEqualTo("Attendance report");
            var seen = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(isInk(seen, 220, 704)).as("the name").isTrue();
            assertThat(isInk(seen, 640, 704)).as("the number").isTrue();
            assertThat(isInk(seen, 220, 800)).as("the ground").isFalse();
        }
    }

    private static boolean isInk(BufferedImage page, int left, int top) {
        for (var x = left; x < left + 40; x++) {
            if ((page.getRGB(x, top) & 0xFFFFFF) != 0) {
                return false;
            }
        }
        return true;
    }
}
