package org.inkwell.redaction.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Inkings;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.document.Desk;
import org.inkwell.redaction.document.InkedDocument;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A made-up person in every hiding place of a PDF, looked for afterwards by other means. */
final class PlantingTest {

    /** Where on the page the person would stand. */
    private static final Finding PLACE =
            new Finding(Kind.NAME, "name-known", new Box(200, 680, 640, 40), 1);

    private final List<Pixels> pages = new ArrayList<>();

    static Stream<Arguments> hidden() throws IOException {
        return arguments(Planted.files());
    }

    static Stream<Arguments> seen() {
        return arguments(Planted.seen());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void nobodyIsLeftWhereNobodyLooks(String place, byte[] file) throws IOException {
        assertThat(Search.traces(file)).as("planted").isNotEmpty();
        var made = made(file, List.of());
        assertThat(Search.traces(made)).isEmpty();
        assertThat(isWhite(pages.get(0), 680, 720)).as("where nothing is shown").isTrue();
        assertThat(isWhite(pages.get(0), 100, 400)).as("where a word is shown").isFalse();
        holdsPagesAlone(made);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("seen")
    void whatIsSeenIsOnThePictureAndNowhereElse(String place, byte[] file) throws IOException {
        assertThat(Search.traces(file)).as("planted").isNotEmpty();
        var made = made(file, List.of(PLACE));
        assertThat(isWhite(pages.get(0), 680, 720)).as("where it is seen").isFalse();
        assertThat(Search.traces(made)).isEmpty();
        holdsPagesAlone(made);
    }

    private byte[] made(byte[] file, List<Finding> found) {
        return Desk.redact(
                        "a.pdf",
                        file,
                        picture -> {
                            var page =
                                    Pictures.decode(picture)
                                            .fold(Decoded.Picture::pixels, refused -> null);
                            pages.add(page);
                            return Inkings.on(page, found);
                        })
                .fold(InkedDocument::file, sentence -> new byte[0]);
    }

    private static void holdsPagesAlone(byte[] made) throws IOException {
        try (var document = Loader.loadPDF(made)) {
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .containsOnly(COSName.TYPE, COSName.VERSION, COSName.PAGES);
            assertThat(document.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static boolean isWhite(Pixels page, int top, int bottom) {
        return Arrays.stream(page.raster(), top * page.width(), bottom * page.width())
                .allMatch(rgb -> rgb == 0xFFFFFF);
    }

    private static Stream<Arguments> arguments(Map<String, byte[]> files) {
        return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }
}
