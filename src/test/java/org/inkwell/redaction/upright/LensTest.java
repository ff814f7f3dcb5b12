package org.inkwell.redaction.upright;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class LensTest {

    @Property(tries = 200)
    void aBoxOfTheEnlargedPageIsCoveredByItsPlaceOnThePage(
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll @IntRange(min = -20, max = 90) int x,
            @ForAll @IntRange(min = -20, max = 60) int y,
            @ForAll @IntRange(min = 1, max = 50) int width,
            @ForAll @IntRange(min = 1, max = 50) int height) {
        var lens = new Lens(times);
        var box = new Box(x, y, width, height);
        assertThat(lens.back(lens.there(box))).isEqualTo(box);
        var back = lens.back(box);
        assertThat(lens.there(back).union(box)).isEqualTo(lens.there(back));
        assertThat(lens.there(back).width()).isLessThan(width + 2 * times);
        assertThat(lens.there(back).height()).isLessThan(height + 2 * times);
    }

    @Test
    void nothingGrowsAtOne() {
        var screen = Screens.pupils();
        assertThat(new Lens(1).page(screen)).isSameAs(screen);
    }

    @Test
    void whatIsOnThePageIsOnTheEnlargedOneWhereItsBoxIs() {
        var black = new Box(10, 6, 20, 8);
        var screen = Screens.drawn(60, 30, pen -> pen.fillRect(10, 6, 20, 8));
        var lens = new Lens(2);
        var page = lens.page(screen);
        assertThat(page.width()).isEqualTo(120);
        assertThat(page.height()).isEqualTo(60);
        var there = lens.there(black);
        for (var at = 0; at < page.width() * page.height(); at++) {
            var pixel = new Box(at % page.width(), Math.floorDiv(at, page.width()), 1, 1);
            var near = new Box(there.x() - 2, there.y() - 2, there.width() + 4, there.height() + 4);
            var deep = new Box(there.x() + 2, there.y() + 2, there.width() - 4, there.height() - 4);
            var rgb = page.rgb(pixel.x(), pixel.y());
            assertThat(!pixel.intersects(deep) || rgb == 0).isTrue();
            assertThat(pixel.intersects(near) || rgb == 0xFFFFFF).isTrue();
        }
    }
}
