package org.inkwell.redaction.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.inkwell.redaction.Pixels;
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
    void aJpegThatIsGoneOverAThousandTimesIsRefused() {
        var file = Drawings.file(Drawings.sketch(30, 20), "jpeg");
        var scans = "\u00FF\u00DA".repeat(1000).getBytes(ISO_8859_1);
        assertThat(reason(Chunks.spliced(file, file.length - 2, scans))).isEqualTo(Refusal.UNUSUAL);
    }

    @Test
    void aPngWhosePixelsInflateBeyondItsSizeTakesNoMore() {
        var zeros = new byte[200_000_000];
        var file =
                Chunks.png(
                        Chunks.head(8, 8, 8, 2),
                        Chunks.chunk("IDAT", Chunks.deflated(zeros)),
                        Chunks.chunk("zTXt", Chunks.deflated(zeros)),
                        Chunks.chunk("IEND", new byte[0]));
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(format(file)).isEqualTo("PNG"));
    }

    @Test
    void aGifWithAFrameBeyondItsCanvasIsRefused() {
        var file = Drawings.file(Drawings.sketch(30, 20), "gif");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(6, (short) 10);
        assertThat(reason(file)).isEqualTo(Refusal.CORRUPT);
    }

    @Test
    void aGifThatClaimsTheLargestCanvasIsRefused() {
        var file = Drawings.file(Drawings.sketch(30, 20), "gif");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(6, -1);
        assertThat(reason(file)).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void anInterlacedPngIsWhole() throws IOException {
        var sketch = Drawings.sketch(97, 41);
        var writer = Codecs.png();
        var order = writer.getDefaultWriteParam();
        order.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sketch, null, null), order);
        }
        assertThat(bytes.toByteArray()[28]).isEqualTo((byte) 1);
        var seen =
                Pictures.decode(bytes.toByteArray()).fold(Decoded.Picture::pixels, refused -> null);
        assertThat(seen.raster()).isEqualTo(Pixels.of(sketch).raster());
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
