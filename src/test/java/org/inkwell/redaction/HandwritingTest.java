package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.redaction.picture.Pngs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hand wrote is read by no reader for sure: it goes. */
class HandwritingTest {

    private static final Finder FINDER =
            new Deciding(Recognisers.strictest(2026)).with(Roll.none(), SchoolWords.none());

    private static final Color PEN = new Color(0x1A3E9A);

    @ParameterizedTest
    @CsvSource({"1, 22, 2", "2, 22, 2", "3, 30, 3", "4, 16, 1.5", "5, 44, 3", "6, 30, 2"})
    void aScrawlIsInked(int hand, int height, float thickness) {
        var screen =
                Screens.drawn(
                        640,
                        300,
                        pen -> {
                            pen.drawString("The printer does not print", 40, 60);
                            pen.setRenderingHint(
                                    RenderingHints.KEY_ANTIALIASING,
                                    RenderingHints.VALUE_ANTIALIAS_ON);
                            pen.setColor(PEN);
                            pen.setStroke(new BasicStroke(thickness));
                            scrawl(pen, new Random(hand), height);
                        });
        try (var redactor =
                new Redactor(
                        Path.of("redaction-models"),
                        Path.of("target/natives"),
                        Duration.ofMinutes(2))) {
            var inked =
                    redactor.redact(Pngs.encode(screen), FINDER, List.of())
                            .fold(done -> done.pixels(), held -> null);
            assertThat(left(screen, inked)).isLessThan(0.1);
        }
    }

    /** Loops and points one after the other, as a signature has them. */
    private static void scrawl(Graphics2D pen, Random dice, int height) {
        var stroke = new Path2D.Double();
        var x = 120.0;
        stroke.moveTo(x, 160);
        for (var letter = 0; letter < 9; letter++) {
            var tall = height * (letter % 4 == 0 ? 1 : 0.5) * (0.8 + dice.nextDouble() / 2);
            var wide = height * (0.35 + dice.nextDouble() / 3);
            stroke.curveTo(x + wide, 160 - tall, x - wide / 3, 160 - tall, x + wide / 2, 160);
            stroke.quadTo(x + wide * 0.8, 160 + tall * dice.nextDouble() / 3, x + wide, 158);
            x += wide;
        }
        pen.draw(stroke);
    }

    /** The share of the pen's pixels that is still there. */
    private static double left(Pixels screen, Pixels inked) {
        var written = 0;
        var left = 0;
        for (var i = 0; i < screen.raster().length; i++) {
            if (screen.raster()[i] == (PEN.getRGB() & 0xFFFFFF)) {
                written++;
                left += inked.raster()[i] == 0 ? 0 : 1;
            }
        }
        return (double) left / written;
    }
}
