package org.inkwell.redaction.upright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Property(tries = 200)
    void whatIsTurnedAndTurnedBackLiesWhereItWas(
            @ForAll @IntRange(min = 0, max = 3) int turns,
            @ForAll @IntRange(min = -20, max = 90) int x,
            @ForAll @IntRange(min = -20, max = 60) int y,
            @ForAll @IntRange(min = 1, max = 50) int width,
            @ForAll @IntRange(min = 1, max = 50) int height) {
        var turn = new Quarter(turns, 90, 60);
        var box = new Box(x, y, width, height);
        assertThat(turn.back(turn.there(box))).isEqualTo(box);
        assertThat(turn.there(turn.back(box))).isEqualTo(box);
        assertThat(turn.there(box).area()).isEqualTo(box.area());
    }

    @Property(tries = 8)
    void noPixelIsLostOrMixed(@ForAll @IntRange(min = 0, max = 3) int turns) {
        var screen = Screens.pupils();
        var turn = Quarter.of(screen, turns);
        var page = turn.page(screen);
        assertThat(page.width()).isEqualTo(turns % 2 == 0 ? screen.width() : screen.height());
        for (var at = 0; at < screen.width() * screen.height(); at++) {
            var x = at % screen.width();
            var y = Math.floorDiv(at, screen.width());
            var there = turn.there(new Box(x, y, 1, 1));
            assertThat(page.rgb(there.x(), there.y())).isEqualTo(screen.rgb(x, y));
        }
    }

    @Test
    void aQuarterToTheRightBringsTheTopLeftCornerToTheTopRight() {
        assertThat(new Quarter(1, 90, 60).there(new Box(0, 0, 2, 3)))
                .isEqualTo(new Box(57, 0, 3, 2));
    }

    @Test
    void thereAreFourQuarters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(4, 90, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(-1, 90, 60));
    }
}
