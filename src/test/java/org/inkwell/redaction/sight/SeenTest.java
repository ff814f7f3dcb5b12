package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class SeenTest {

    private static final Box WORD = new Box(10, 10, 60, 24);
    private static final Box PORTRAIT = new Box(90, 10, 24, 24);

    @Test
    void whatIsReadByNobodyGoesAsAPhotograph() {
        assertThat(seen(WORD).besides(List.of()))
                .extracting(Finding::rule)
                .containsOnly("photograph");
    }

    @Test
    void lettersThatWereReadAreNoPhotograph() {
        assertThat(seen(WORD).besides(List.of(WORD))).isEmpty();
    }

    @Test
    void aPortraitBesideAWordGoesWhole() {
        assertThat(seen(WORD, PORTRAIT).besides(List.of(WORD)))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.box().shared(PORTRAIT))
                                        .isEqualTo(PORTRAIT.area()));
    }

    @Test
    void aWordOnAPhotographDoesNotSaveIt() {
        var photograph = new Box(8, 8, 120, 96);
        assertThat(seen(photograph).besides(List.of(WORD)))
                .anyMatch(finding -> finding.box().shared(PORTRAIT) == PORTRAIT.area());
    }

    @Test
    void aFaceAmongReadLettersIsNone() {
        var pixels = coloured(WORD);
        var seen = new Seen(pixels, Texture.of(pixels), List.of(WORD), List.of());
        assertThat(seen.besides(List.of())).extracting(Finding::rule).contains("face");
        assertThat(seen.besides(List.of(WORD))).isEmpty();
    }

    private static Seen seen(Box... places) {
        var pixels = coloured(places);
        return new Seen(pixels, Texture.of(pixels), List.of(), List.of());
    }

    /** A white screen with places in which every pixel has another colour. */
    private static Pixels coloured(Box... places) {
        var dice = new Random(5);
        var image = Screens.drawn(160, 120, pen -> {}).copy();
        for (var place : places) {
            for (var i = 0; i < place.area(); i++) {
                var y = place.y() + Math.floorDiv(i, place.width());
                image.setRGB(place.x() + i % place.width(), y, dice.nextInt(1 << 24));
            }
        }
        return Pixels.of(image);
    }
}
