package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

final class TightTest {

    @Test
    void aBoxThatReachesIntoTheLinesAroundIsDrawnIn() {
        var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 60, 60);
        pen.setColor(Color.BLACK);
        pen.fillRect(5, 5, 40, 8);
        pen.fillRect(5, 22, 40, 9);
        pen.fillRect(5, 40, 40, 8);
        pen.dispose();
        var token = new Token(new Box(5, 10, 40, 33), "word", "word");
        assertThat(Tight.around(Pixels.of(image), token).box()).isEqualTo(new Box(5, 22, 40, 9));
    }

    @Test
    void aDotAboveALetterIsNearEnough() {
        var image = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 30, 30);
        pen.setColor(Color.WHITE);
        pen.fillRect(10, 7, 2, 2);
        pen.fillRect(10, 11, 2, 9);
        pen.dispose();
        var token = new Token(new Box(5, 2, 20, 24), "i", "i");
        assertThat(Tight.around(Pixels.of(image), token).box()).isEqualTo(new Box(5, 7, 20, 13));
    }
}
