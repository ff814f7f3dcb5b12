package org.inkwell.redaction.upright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UprightTest {

    private static final int WHITE = 0xF0;

    @Test
    void aScreensOwnPictureStaysAsItIs() {
        for (var screen : List.of(Screens.pupils(), Screens.tilted(0))) {
            var upright = Upright.of(screen);
            var box = new Box(3, 4, 50, 6);
            assertThat(upright.page(screen)).isSameAs(screen);
            assertThat(upright.back(box)).containsExactly(box);
            assertThat(upright.within(box)).contains(box);
        }
    }

    @Test
    void aBlankPictureStaysAsItIs() {
        for (var size : List.of(1, 2, 300)) {
            var blank = Screens.drawn(size, size, pen -> {});
            assertThat(Upright.of(blank).page(blank)).isSameAs(blank);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, -4.5, -1.2, 0.8, 2, 6, 9})
    void aTiltedScreenIsReadUpright(double degrees) {
        var picture = Screens.tilted(degrees);
        var page = Upright.of(picture).page(picture);
        var top = firstWhite(page, page.width() / 2, 0, 0, 1);
        assertThat(firstWhite(page, page.width() / 2 - 250, 0, 0, 1)).isCloseTo(top, within(2));
        assertThat(firstWhite(page, page.width() / 2 + 250, 0, 0, 1)).isCloseTo(top, within(2));
        var left = firstWhite(page, 0, page.height() / 2, 1, 0);
        assertThat(firstWhite(page, 0, page.height() / 2 - 150, 1, 0)).isCloseTo(left, within(3));
        assertThat(firstWhite(page, 0, page.height() / 2 + 150, 1, 0)).isCloseTo(left, within(3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-8, 0, 6})
    void aPictureOnItsSideIsLaidUpright(double degrees) {
        var screen = Screens.tilted(degrees);
        var picture = Quarter.of(screen, 3).page(screen);
        var upright = Upright.ofOneOnItsSide(picture);
        var page = upright.page(picture);
        var asIfUpright = Upright.of(screen);
        assertThat(page.raster()).isEqualTo(asIfUpright.page(screen).raster());
        var box = new Box(300, 200, 60, 14);
        assertThat(upright.back(box))
                .isEqualTo(
                        asIfUpright.back(box).stream()
                                .map(piece -> Quarter.of(screen, 3).there(piece))
                                .toList());
        assertThat(upright.isFar()).isTrue();
        assertThat(asIfUpright.isFar()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 6})
    void anOverturnedPageIsTheSameFromItsOtherEnd(double degrees) {
        var picture = Screens.tilted(degrees);
        var upright = Upright.of(picture);
        var page = upright.page(picture);
        var over = upright.overturned();
        var turn = Quarter.of(page, 2);
        assertThat(over.page(picture).raster()).isEqualTo(turn.page(page).raster());
        var box = new Box(300, 200, 60, 14);
        assertThat(over.back(turn.there(box))).isEqualTo(upright.back(box));
        assertThat(over.within(box)).isEqualTo(upright.within(box).map(turn::there));
        assertThat(over.isFar()).isTrue();
        assertThat(over.overturned().back(box)).isEqualTo(upright.back(box));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 6})
    void anEnlargedPageIsTheSameTwiceAsLarge(double degrees) {
        var picture = Screens.tilted(degrees);
        var upright = Upright.of(picture);
        var large = upright.enlarged().orElseThrow();
        var page = upright.page(picture);
        var lens = new Lens(2);
        assertThat(large.page(picture).raster()).isEqualTo(lens.page(page).raster());
        var box = new Box(300, 200, 60, 14);
        assertThat(large.back(lens.there(box))).isEqualTo(upright.back(box));
        assertThat(large.within(box)).isEqualTo(upright.within(box).map(lens::there));
    }

    @Test
    void whatWouldBeTooLargeIsNotEnlarged() {
        var two = Screens.drawn(3840, 1080, pen -> {});
        assertThat(Upright.of(two).enlarged()).isPresent();
        var more = Screens.drawn(3840, 1200, pen -> {});
        assertThat(Upright.of(more).enlarged()).isEmpty();
    }

    private static Offset<Integer> within(int pixels) {
        return Offset.offset(pixels);
    }

    /** How many steps lead to the white screen. */
    private static int firstWhite(Pixels page, int x, int y, int right, int down) {
        var steps = 0;
        while ((page.rgb(x + steps * right, y + steps * down) & 0xFF) < WHITE) {
            steps++;
        }
        return steps;
    }
}
