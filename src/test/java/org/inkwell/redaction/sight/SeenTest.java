package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    private static final Box WORD = new Box(10, 10, 60, 24);
    private static final Box PORTRAIT = new Box(90, 10, 24, 24);

    private static final Coded NONE = new Coded(List.of(), List.of());

    private static final List<Box> WORDS =
            IntStream.range(0, 20)
                    .mapToObj(i -> new Box(10 + 25 * (i % 5), 12 + 24 * (i / 5), 20, 10))
                    .toList();

    @Test
    void whatIsReadByNobodyGoesAsAPhotograph() {
        assertThat(seen(WORD).besides(List.of(), List.of()))
                .extracting(Finding::rule)
                .containsOnly("photograph");
    }

    @Test
    void lettersThatWereReadAreNoPhotograph() {
        assertThat(seen(WORD).besides(List.of(WORD), List.of(WORD))).isEmpty();
    }

    @Test
    void aPortraitBesideAWordGoesWhole() {
        assertThat(seen(WORD, PORTRAIT).besides(List.of(WORD), List.of(WORD)))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.box().shared(PORTRAIT))
                                        .isEqualTo(PORTRAIT.area()));
    }

    @Test
    void aWordOnAPhotographDoesNotSaveIt() {
        var photograph = new Box(8, 8, 120, 96);
        assertThat(seen(photograph).besides(List.of(WORD), List.of(WORD)))
                .anyMatch(finding -> finding.box().shared(PORTRAIT) == PORTRAIT.area());
    }

    @Test
    void aFaceAmongReadLettersIsNone() {
        var pixels = coloured(WORD);
        var seen = new Seen(pixels, Texture.of(pixels), List.of(WORD), NONE, List.of());
        assertThat(seen.besides(List.of(), List.of())).extracting(Finding::rule).contains("face");
        assertThat(seen.besides(List.of(WORD), List.of(WORD))).isEmpty();
    }

    @Test
    void thePageOfAPhotographedScreenIsNoPhotograph() {
        assertThat(waved().besides(List.of(), List.of()))
                .extracting(Finding::rule)
                .contains("photograph");
        assertThat(waved().besides(WORDS, WORDS)).isEmpty();
    }

    @Test
    void manyWordsOnAPhotographDoNotSaveIt() {
        assertThat(seen(new Box(0, 0, 240, 120)).besides(WORDS, WORDS)).isNotEmpty();
    }

    @Test
    void aPageOnWhichLittleIsSureStaysAPhotograph() {
        assertThat(waved().besides(WORDS.subList(0, 8), WORDS)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 32, 64})
    void aPortraitOnAPhotographedScreenGoesWhole(int side) {
        var portrait = new Box(155, 30, side, side);
        assertThat(waved(portrait).besides(WORDS, WORDS))
                .anyMatch(finding -> finding.box().shared(portrait) == portrait.area());
    }

    /** A page with grain and waves, as a telephone sees it, with words at its left. */
    private static Seen waved(Box... places) {
        var dice = new Random(9);
        var image = coloured(places).copy();
        for (var i = 0; i < 240 * 120; i++) {
            var x = i % 240;
            var y = Math.floorDiv(i, 240);
            var isPage = Stream.of(places).noneMatch(new Box(x, y, 1, 1)::intersects);
            if (isPage) {
                var wave = (int) (20 * Math.sin((x + y) / 3.0));
                var red = 190 + wave + dice.nextInt(25);
                var green = 190 - wave + dice.nextInt(25);
                var blue = 200 + dice.nextInt(40);
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        var pixels = Pixels.of(image);
        return new Seen(pixels, Texture.of(pixels), List.of(), NONE, List.of());
    }

    private static Seen seen(Box... places) {
        var pixels = coloured(places);
        return new Seen(pixels, Texture.of(pixels), List.of(), NONE, List.of());
    }

    /** A white screen with places in which every pixel has another colour. */
    private static Pixels coloured(Box... places) {
        var dice = new Random(5);
        var image = Screens.drawn(240, 120, pen -> {}).copy();
        for (var place : places) {
            for (var i = 0; i < place.area(); i++) {
                var y = place.y() + Math.floorDiv(i, place.width());
                image.setRGB(place.x() + i % place.width(), y, dice.nextInt(1 << 24));
            }
        }
        return Pixels.of(image);
    }
}
