package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.picture.Painter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlyphsTest {

    private static final Box BARS = new Box(20, 20, 60, 12);

    /** Bars of two pixels, four apart, as tall as the word: nothing of the ground above them. */
    private static BufferedImage bars(Color ground, Color letters) {
        var image = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 100, 60);
        pen.setColor(letters);
        for (var x = BARS.x(); x < BARS.right(); x += 4) {
            pen.fillRect(x, BARS.y(), 2, BARS.height());
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage text(Color ground, Color letters) {
        var image = new BufferedImage(120, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(ground);
        pen.fillRect(0, 0, 120, 60);
        pen.setColor(letters);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        pen.drawString("Illingworth", 20, 32);
        pen.dispose();
        return image;
    }

    private static final Box TEXT = new Box(20, 21, 70, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#ffffff,#000000",
                "#000000,#ffffff",
                "#1d70b8,#ffffff",
                "#202020,#000000",
                "#000000,#202020",
                "#ffffff,#eeeeee",
                "#ffffff,#fefefe",
                "#808080,#7f8080"
            })
    void lettersStandUntilTheyAreInked(String colours) {
        var both = colours.split(",", 2);
        var ground = Color.decode(both[0]);
        var letters = Color.decode(both[1]);
        standUntilInked(Pixels.of(bars(ground, letters)), BARS);
        standUntilInked(Pixels.of(text(ground, letters)), TEXT);
    }

    @Test
    void lettersOfAPoorPhotographStandUntilTheyAreInked() throws IOException {
        var image = text(new Color(0x1D, 0x70, 0xB8), Color.WHITE);
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.4f);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new javax.imageio.IIOImage(image, null, null), how);
        }
        writer.dispose();
        var read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        standUntilInked(Pixels.of(read), TEXT);
    }

    private static void standUntilInked(Pixels original, Box word) {
        var glyphs = new Glyphs(original, word);
        assertThat(glyphs.legible(original)).isEqualTo(1);
        assertThat(glyphs.whole(original)).isEqualTo(1);
        var inked = Painter.ink(original, List.of(word));
        assertThat(glyphs.legible(inked)).isZero();
        assertThat(glyphs.whole(inked)).isLessThan(0.5);
        var half = new Box(word.x(), word.y(), word.width() / 2 - 3, word.height());
        assertThat(glyphs.legible(Painter.ink(original, List.of(half)))).isBetween(0.4, 0.6);
    }

    @Test
    void theUpperHalfOfAWordIsEnoughToReadIt() {
        var original = Pixels.of(text(Color.WHITE, Color.BLACK));
        var lower = new Box(TEXT.x(), TEXT.y() + 11, TEXT.width(), 10);
        var glyphs = new Glyphs(original, TEXT);
        var made = Painter.ink(original, List.of(lower));
        assertThat(glyphs.legible(made)).isGreaterThan(0.15);
        assertThat(glyphs.whole(made)).isLessThan(0.85);
    }

    @Test
    void aPictureThatIsTonedHidesNothing() {
        var original = Pixels.of(text(Color.WHITE, Color.BLACK));
        var toned = original.copy();
        for (var y = 0; y < toned.getHeight(); y++) {
            for (var x = 0; x < toned.getWidth(); x++) {
                toned.setRGB(x, y, Math.max(0x050505, toned.getRGB(x, y) & 0xF0F0F0));
            }
        }
        assertThat(new Glyphs(original, TEXT).legible(Pixels.of(toned))).isEqualTo(1);
    }

    @Test
    void lettersThatStandInAFrameStand() {
        var image = bars(Color.WHITE, Color.BLACK);
        var pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawRect(BARS.x() - 1, BARS.y() - 1, BARS.width() + 1, BARS.height() + 1);
        pen.drawRect(BARS.x() - 2, BARS.y() - 2, BARS.width() + 3, BARS.height() + 3);
        pen.drawRect(BARS.x() - 3, BARS.y() - 3, BARS.width() + 5, BARS.height() + 5);
        pen.dispose();
        standUntilInked(Pixels.of(image), BARS);
    }

    @Test
    void whereNothingIsToSeeThereIsNothingToLeak() {
        var blank = Pixels.of(bars(Color.WHITE, Color.WHITE));
        var glyphs = new Glyphs(blank, BARS);
        assertThat(glyphs.isBlank()).isTrue();
        assertThat(glyphs.legible(blank)).isZero();
    }
}
