package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    /** One lossless pixel, as WebP's own FAQ has it for trying whether a browser shows it. */
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void everyFormatIsToldByItsContentAndKeepsItsSize(String format) {
        var file = Drawings.file(Drawings.sketch(97, 41), format);
        assertThat(format(file)).isEqualTo(format.toUpperCase(Locale.ROOT));
        assertThat(Pictures.size(file)).contains(new Dimension(97, 41));
    }

    @Test
    void webpIsDecoded() {
        assertThat(format(Base64.getDecoder().decode(WEBP))).isEqualTo("WEBP");
    }

    @ParameterizedTest
    @CsvSource({
        "png,10", "png,50", "png,90", "png,99", "jpeg,10", "jpeg,50", "jpeg,90", "jpeg,99",
        "gif,10", "gif,50", "gif,90", "bmp,10", "bmp,50", "bmp,90", "bmp,99", "tiff,50",
        "tiff,90"
    })
    void aPictureCutShortIsRefused(String format, int percent) {
        var file = Drawings.file(Drawings.sketch(300, 200), format);
        assertThat(reason(Arrays.copyOf(file, file.length * percent / 100)))
                .isIn(Refusal.TRUNCATED, Refusal.CORRUPT);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(reason(new byte[0])).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void twentySixMegabytesAreRefused() {
        assertThat(reason(new byte[26 * 1024 * 1024])).isEqualTo(Refusal.TOO_HEAVY);
    }

    @Test
    void aHundredMegapixelsAreRefusedByTheirHeadAlone() {
        assertThat(reason(png(10_000, 10_000))).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void aBombThatClaimsTheLargestSizeIsRefused() {
        assertThat(reason(png(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void aGifThatIsAScriptIsRefused() {
        assertThat(reason("GIF89a/*....*/=1;alert(1)//".getBytes(ISO_8859_1)))
                .isIn(Refusal.CORRUPT, Refusal.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode.",
                "%PDF-1.7",
                "Dear supplier",
                "P"
            })
    void whatIsNoPictureIsRefused(String content) {
        assertThat(reason(content.getBytes(UTF_8))).isEqualTo(Refusal.NOT_A_PICTURE);
    }

    @Test
    void aDamagedByteInThePixelsOfAPngIsRefused() {
        var file = Drawings.file(Drawings.sketch(300, 200), "png");
        file[file.length / 2] ^= 0x55;
        assertThat(reason(file)).isIn(Refusal.TRUNCATED, Refusal.CORRUPT);
    }

    @Test
    void whatIsTransparentIsShownOnWhite() {
        var clear = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        var pixels =
                Pictures.decode(Drawings.file(clear, "png"))
                        .fold(Decoded.Picture::pixels, refused -> null);
        assertThat(pixels.rgb(4, 4)).isEqualTo(0xFFFFFF);
    }

    @Test
    void everyRefusalIsASentence() {
        assertThat(Refusal.values())
                .allSatisfy(refusal -> assertThat(refusal.sentence()).endsWith("."));
    }

    private static String format(byte[] file) {
        return Pictures.decode(file)
                .fold(picture -> picture.format().name(), refused -> refused.reason().name());
    }

    private static Refusal reason(byte[] file) {
        return Pictures.decode(file).fold(picture -> null, Decoded.Refused::reason);
    }

    /** A head that claims a size, an empty body and an end. */
    private static byte[] png(int width, int height) {
        return Chunks.png(
                Chunks.head(width, height, 8, 2),
                Chunks.chunk("IDAT", new byte[0]),
                Chunks.chunk("IEND", new byte[0]));
    }
}
