package org.inkwell.redaction.document.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Held;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Redaction;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfPagesTest {

    private static final Finding NAME =
            new Finding(Kind.NAME, "name-known", new Box(200, 300, 400, 60), 1);

    @Test
    void aPageBecomesItsInkedPictureInTheSameSize() throws IOException {
        var inked = inked(Paper.with(document -> {}), PdfPagesTest::inkName);
        try (var document = Loader.loadPDF(inked.file())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var paper = document.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(paper.getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            var seen = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(seen.getRGB(400, 330) & 0xFFFFFF).as("the ink").isZero();
            assertThat(seen.getRGB(400, 500) & 0xFFFFFF).as("the ground").isEqualTo(0xFFFFFF);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
        assertThat(inked.ending()).isEqualTo("pdf");
        assertThat(inked.rounds()).isEqualTo(1);
        assertThat(inked.tally().counts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aTurnedPageIsSeenAsAViewerShowsIt(int degrees) throws IOException {
        var file = Paper.with(document -> document.getPage(0).setRotation(degrees));
        var seen = new ArrayList<Pixels>();
        var inked = inked(file, picture -> plain(picture, seen));
        var isOnItsSide = degrees != 180;
        assertThat(seen.get(0).width() > seen.get(0).height()).isEqualTo(isOnItsSide);
        try (var document = Loader.loadPDF(inked.file())) {
            var paper = document.getPage(0).getMediaBox();
            assertThat(paper.getWidth() > paper.getHeight()).isEqualTo(isOnItsSide);
            assertThat(document.getPage(0).getRotation()).isZero();
        }
    }

    @Test
    void wordsThatWereReadAndStayCanBeSearched() throws IOException {
        var line = line("Attendance", "report", "Kayleigh", "Okafor", "\u4E2D");
        var inked = inked(Paper.with(document -> {}), picture -> saying(picture, line));
        try (var document = Loader.loadPDF(inked.file())) {
            assertThat(new PDFTextStripper().getText(document).strip())
                    .isEqualTo("Attendance report");
            assertThat(new PDFRenderer(document).renderImage(0).getRGB(320, 320) & 0xFFFFFF)
                    .as("nothing is drawn")
                    .isEqualTo(0xFFFFFF);
        }
        assertThat(inked.tally().isEmpty()).isTrue();
    }

    @Test
    void aPageThatIsHeldSaysThatItWasLeftOut() throws IOException {
        var pages = new ArrayList<byte[]>();
        var inked =
                inked(
                        Paper.pages(3, document -> {}),
                        picture -> {
                            pages.add(picture);
                            return pages.size() == 2 ? new Held("No.") : plain(picture);
                        });
        assertThat(inked.tally().leftOut()).isEqualTo(1);
        try (var document = Loader.loadPDF(inked.file())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(document).strip()).isEqualTo(Book.NOTICE);
        }
    }

    @Test
    void withoutOnePageThatWasInkedTheFileIsHeld() {
        assertThat(Desk.withholds("a.pdf", Paper.with(document -> {}))).contains("screenshot");
    }

    @Test
    void theSamePicturesMakeTheSameFile() {
        var file = Paper.pages(2, document -> {});
        assertThat(inked(file, PdfPagesTest::plain).file())
                .isEqualTo(inked(file, PdfPagesTest::plain).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void anEncryptedFileIsHeld(String password) {
        var file =
                Paper.with(
                        document ->
                                document.protect(
                                        new StandardProtectionPolicy(
                                                "owner", password, new AccessPermission())));
        assertThat(withheld(file)).contains("without a password");
    }

    @Test
    void aFormThatOnlyAdobeShowsIsHeld() {
        var file =
                Paper.with(
                        document -> {
                            var form = new COSDictionary();
                            form.setItem(COSName.XFA, new COSString("<xdp/>"));
                            document.getDocumentCatalog()
                                    .getCOSObject()
                                    .setItem(COSName.ACRO_FORM, form);
                        });
        assertThat(withheld(file)).contains("XFA");
    }

    @Test
    void moreThanThirtyPagesAreHeld() {
        assertThat(withheld(Paper.pages(31, document -> {}))).contains("30 pages");
    }

    @Test
    void aPageLargerThanAPosterIsHeld() {
        var vast = new PDRectangle(5_000_000, 5_000_000);
        assertThat(withheld(Paper.with(document -> document.getPage(0).setMediaBox(vast))))
                .contains("poster");
    }

    @Test
    void brokenFilesAreHeldOrInked() {
        var file = Paper.with(document -> {});
        for (var end = 9; end < file.length; end += 10) {
            assertThat(Desk.redact("a.pdf", Arrays.copyOf(file, end), PdfPagesTest::plain))
                    .isNotNull();
        }
        assertThat(withheld("%PDF-1.7\nKayleigh".getBytes(UTF_8))).contains("PDF");
    }

    private static String withheld(byte[] file) {
        return Desk.redact("a.pdf", file, PdfPagesTest::plain)
                .fold(made -> "inked", sentence -> sentence);
    }

    private static InkedDocument inked(byte[] file, Function<byte[], Redaction> pictures) {
        return Desk.redact("a.pdf", file, pictures)
                .fold(
                        made -> made,
                        sentence -> {
                            throw new AssertionError(sentence);
                        });
    }

    private static Redaction inkName(byte[] picture) {
        return Inkings.on(pixels(picture), List.of(NAME));
    }

    private static Redaction plain(byte[] picture) {
        return plain(picture, new ArrayList<>());
    }

    private static Redaction plain(byte[] picture, List<Pixels> seen) {
        seen.add(pixels(picture));
        return Inkings.on(pixels(picture), List.of());
    }

    private static Redaction saying(byte[] picture, TextLine line) {
        return Inkings.saying(pixels(picture), List.of(line));
    }

    private static TextLine line(String... words) {
        var tokens = new ArrayList<Token>();
        for (var word : words) {
            var place = new Box(100 + 160 * tokens.size(), 600, 150, 30);
            tokens.add(new Token(place, word, word));
        }
        return new TextLine(tokens);
    }

    private static Pixels pixels(byte[] picture) {
        return Pictures.decode(picture).fold(Decoded.Picture::pixels, refused -> null);
    }
}
