package org.inkwell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.picture.Painter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GlyphsTest {

    private static final Box WORD = new Box(20, 20, 60, 12);

    /** Bars of two pixels, four apart, as tall as half of the word. */
    private static Pixels word(Color ground, Color letters) {
        var image = new BufferedImage(100, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, 100, 60);
        pen.setColor(letters);
        for (var x = WORD.x(); x < WORD.right(); x += 4) {
            pen.fillRect(x, WORD.y() + 3, 2, 6);
        }
        pen.dispose();
        return Pixels.of(image);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffffff,#000000", "#000000,#ffffff", "#1d70b8,#ffffff"})
    void lettersStandUntilTheyAreInked(String colours) {
        var both = colours.split(",", 2);
        var original = word(Color.decode(both[0]), Color.decode(both[1]));
        var glyphs = new Glyphs(original, WORD);
        assertThat(glyphs.standing(original)).isEqualTo(1);
        assertThat(glyphs.standing(Painter.ink(original, List.of(WORD)))).isZero();
        var half = new Box(WORD.x(), WORD.y(), WORD.width() / 2 - 3, WORD.height());
        assertThat(glyphs.standing(Painter.ink(original, List.of(half)))).isBetween(0.4, 0.6);
    }
}
