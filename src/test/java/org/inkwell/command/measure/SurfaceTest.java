package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.picture.Painter;
import org.junit.jupiter.api.Test;

final class SurfaceTest {

    private static final Box CODE = new Box(20, 20, 40, 40);

    @Test
    void aCodeOfBlackAndWhiteStandsUntilItIsInked() {
        var original =
                Screens.drawn(
                        100,
                        100,
                        pen -> {
                            pen.setColor(Color.BLACK);
                            for (var at = 20; at < 60; at += 8) pen.fillRect(at, 20, 4, 40);
                        });
        var code = new Surface(original, CODE);
        assertThat(code.standing(original)).isEqualTo(1);
        assertThat(code.standing(Painter.ink(original, List.of(CODE)))).isZero();
        var half = new Box(20, 20, 17, 40);
        assertThat(code.standing(Painter.ink(original, List.of(half)))).isBetween(0.4, 0.6);
    }
}
