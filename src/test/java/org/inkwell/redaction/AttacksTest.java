package org.inkwell.redaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.inkwell.redaction.picture.Animations;
import org.inkwell.redaction.picture.Chunks;
import org.inkwell.redaction.picture.Drawings;
import org.inkwell.redaction.picture.Exifs;
import org.inkwell.redaction.picture.Pngs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Files that show one thing and carry another. Nothing is found on them: what is hidden must not
 * need it.
 */
class AttacksTest {

    private static final String NAME = "Okonkwo";
    private static final byte[] HIDDEN = NAME.repeat(3).getBytes(ISO_8859_1);
    private static final byte[] END = Chunks.chunk("IEND", new byte[0]);
    private static final byte[] PLAIN = Drawings.file(blank(), "png");

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    /** CVE-2023-21036 and CVE-2023-28303: the end of a larger picture behind the smaller one. */
    @Test
    void acropalypse() {
        var larger = Chunks.chunk("IDAT", Chunks.deflated(screenWithName()));
        var file = joined(PLAIN, larger, END);
        assertThat(png(file)).isEqualTo(png(PLAIN));
    }

    @Test
    void morePixelRowsThanTheHeaderTells() {
        var rows = new byte[(1 + 64) * 64];
        Arrays.fill(rows, (1 + 64) * 32, rows.length, (byte) 77);
        var file =
                Chunks.png(
                        Chunks.head(64, 32, 8, 0),
                        Chunks.chunk("IDAT", Chunks.deflated(rows)),
                        END);
        var inked = inked(file);
        assertThat(inked.pixels().height()).isEqualTo(32);
        assertThat(inked.pixels().raster()).containsOnly(0);
    }

    @Test
    void textChunksAndNotesOfAPng() {
        var file = PLAIN;
        for (var type : List.of("tEXt", "iTXt", "zTXt", "tIME", "iCCP", "sPLT", "prVt")) {
            file = Chunks.with(file, type, HIDDEN);
        }
        file = Chunks.with(file, "eXIf", Exifs.exif(ByteOrder.BIG_ENDIAN, 1));
        assertNothingIsCarried(file);
    }

    @Test
    void thumbnailsNotesAndProfilesOfAJpeg() {
        var file = Drawings.file(blank(), "jpeg");
        var thumbnail = joined(Exifs.exif(ByteOrder.BIG_ENDIAN, 1), file, HIDDEN);
        file = Exifs.jpeg(file, 0xFFE1, "Exif\0\0", thumbnail);
        file = Exifs.jpeg(file, 0xFFE1, "http://ns.adobe.com/xap/1.0/\0", HIDDEN);
        file = Exifs.jpeg(file, 0xFFED, "Photoshop 3.0\0", HIDDEN);
        file = Exifs.jpeg(file, 0xFFFE, "", HIDDEN);
        assertNothingIsCarried(joined(file, HIDDEN));
    }

    @Test
    void aFileThatIsAnotherKindOfFileToo() {
        var page = "<script>alert('Okonkwo')</script>".getBytes(ISO_8859_1);
        assertNothingIsCarried(joined(PLAIN, "PK\3\4".getBytes(ISO_8859_1), HIDDEN));
        assertNothingIsCarried(joined(Drawings.file(blank(), "gif"), page));
    }

    @Test
    void textUnderFullTransparency() {
        var image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_ARGB);
        write(image, new Color(0, true));
        for (var x = 20; x < 120; x++) {
            // The colour is black and its cover nought: a viewer that drops alpha shows it.
            image.setRGB(x, 40, 0x00000000);
            image.setRGB(x, 42, 0x00FFFFFF);
        }
        assertThat(inked(Drawings.file(image, "png")).pixels().raster()).containsOnly(0xFFFFFF);
    }

    @Test
    void aPaletteWithTwoWhitesOfWhichOneIsClear() {
        byte[] shades = {-1, 0, 0};
        byte[] alphas = {-1, 0, -1};
        var palette = new IndexColorModel(8, 3, shades, shades, shades, alphas);
        var image = new BufferedImage(240, 80, BufferedImage.TYPE_BYTE_INDEXED, palette);
        for (var x = 20; x < 120; x++) {
            image.getRaster().setSample(x, 40, 0, 1);
        }
        var png = png(Drawings.file(image, "png"));
        assertThat(Chunks.types(png)).doesNotContain("PLTE", "tRNS");
        assertThat(inked(png).pixels().raster()).containsOnly(0xFFFFFF);
    }

    @Test
    void textInTheLowByteOfSixteenBits() {
        var raster = Raster.createBandedRaster(DataBuffer.TYPE_USHORT, 240, 80, 1, null);
        var rows = new ByteArrayOutputStream();
        for (var y = 0; y < raster.getHeight(); y++) {
            rows.write(0);
            for (var x = 0; x < raster.getWidth(); x++) {
                rows.write(0x80);
                rows.write(x % 7 == 0 && y > 30 && y < 50 ? 0x7F : 0);
            }
        }
        var pixels = Chunks.chunk("IDAT", Chunks.deflated(rows.toByteArray()));
        var inked = inked(Chunks.png(Chunks.head(240, 80, 16, 0), pixels, END));
        assertThat(Arrays.stream(inked.pixels().raster()).distinct()).hasSize(1);
        assertThat(inked.png()[24]).isEqualTo((byte) 8);
    }

    @Test
    void framesOfAnAnimatedPng() {
        var file = Chunks.with(PLAIN, "acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0});
        var end = file.length - END.length;
        var frame = Chunks.chunk("fdAT", joined(new byte[4], Chunks.deflated(screenWithName())));
        assertThat(png(Chunks.spliced(file, end, frame))).isEqualTo(png(PLAIN));
    }

    @Test
    void aPictureWhoseSecondFrameDiffers() {
        var second = blank();
        write(second, Color.BLACK);
        var file = Animations.gif(List.of(blank(), second));
        Finder names =
                reading ->
                        reading.lines().stream()
                                .flatMap(line -> line.tokens().stream())
                                .map(token -> new Finding(Kind.NAME, "test", token.box(), 1))
                                .toList();
        var inked = REDACTOR.get().redact(file, names, List.of()).fold(it -> it, held -> null);
        assertThat(inked.pixels().height()).isEqualTo(2 * 80 + 8);
        assertThat(inked.findings())
                .anyMatch(finding -> finding.box().shared(new Box(20, 116, 70, 12)) > 600);
    }

    private static void assertNothingIsCarried(byte[] file) {
        var png = png(file);
        assertThat(Chunks.types(png)).containsOnly("IHDR", "IDAT", "IEND");
        assertThat(new String(png, ISO_8859_1)).doesNotContain(NAME);
    }

    private static BufferedImage blank() {
        var image = new BufferedImage(240, 80, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 240, 80);
        pen.dispose();
        return image;
    }

    private static void write(BufferedImage image, Color ink) {
        var pen = image.createGraphics();
        pen.setColor(ink);
        pen.setFont(pen.getFont().deriveFont(18f));
        pen.drawString(NAME, 20, 40);
        pen.dispose();
    }

    private static byte[] screenWithName() {
        var image = blank();
        write(image, Color.BLACK);
        return Pngs.encode(Pixels.of(image));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] png(byte[] file) {
        return inked(file).png();
    }

    private static Inked inked(byte[] file) {
        return REDACTOR.get()
                .redact(file, reading -> List.of(), List.of())
                .fold(inked -> inked, held -> null);
    }
}
