package org.inkwell.forge.distortion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.forge.Dice;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.picture.Word;
import org.inkwell.forge.wording.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DistortionsTest {
    private static final Rectangle PLACE = new Rectangle(180, 90, 60, 12);

    @ParameterizedTest
    @ValueSource(doubles = {0.67, 0.8, 1.25, 2.0})
    void aScaledWordIsStillInItsBox(double factor) {
        assertCarried(Distortions.scaled(drawn(), factor), 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aPhotographedWordIsStillInItsBox(long seed) {
        assertCarried(Distortions.photographed(drawn(), new Dice(seed)), 30);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aScannedWordIsStillInItsBox(long seed) {
        assertCarried(Distortions.scanned(drawn(), new Dice(seed)), 8);
    }

    @Test
    void anotherLightMovesNothing() {
        assertThat(Distortions.dimmed(drawn(), new Dice(1)).words()).isEqualTo(drawn().words());
        assertThat(Distortions.saturated(drawn(), new Dice(1)).words()).isEqualTo(drawn().words());
    }

    @Test
    void theSameDiceDistortInTheSameWay() {
        var one = Distortions.photographed(drawn(), new Dice(9));
        var other = Distortions.photographed(drawn(), new Dice(9));
        assertThat(other.words()).isEqualTo(one.words());
        assertThat(colours(other.image())).isEqualTo(colours(one.image()));
    }

    @Test
    void ofManyPicturesAboutHalfAreAsTheyWere() {
        var untouched =
                IntStream.range(0, 60)
                        .filter(seed -> Distortions.of(drawn(), new Dice(seed)).how().isEmpty())
                        .count();
        assertThat(untouched).isBetween(18L, 42L);
    }

    private static void assertCarried(Drawn drawn, int room) {
        var box = drawn.words().get(0).box();
        var dark = dark(drawn.image());
        assertThat(box.union(dark).width).isLessThanOrEqualTo(box.width + 4);
        assertThat(box.union(dark).height).isLessThanOrEqualTo(box.height + 4);
        assertThat(box.width - dark.width).isBetween(-4, room);
        assertThat(box.height - dark.height).isBetween(-4, room);
    }

    /** A white screen with one word on it, which is a dark bar. */
    private static Drawn drawn() {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.fill(PLACE);
        pen.dispose();
        var word = new Word("Okafor", Label.SAFE, "", PLACE);
        return new Drawn("grid", image, List.of(word), List.of());
    }

    /** What is dark around the middle of the picture. */
    private static Rectangle dark(BufferedImage image) {
        var found = new Rectangle(-1, -1);
        for (var y = image.getHeight() / 5; y < image.getHeight() * 3 / 5; y++) {
            for (var x = image.getWidth() / 3; x < image.getWidth() * 3 / 4; x++) {
                if ((image.getRGB(x, y) >> 8 & 255) < 110) {
                    found.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return found;
    }

    private static int[] colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
