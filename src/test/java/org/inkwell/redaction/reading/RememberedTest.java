package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final Box PLACE = new Box(10, 10, 20, 10);
    private static final Box ELSEWHERE = new Box(50, 40, 20, 10);

    private final List<Box> read = new ArrayList<>();
    private final Remembered reader =
            new Remembered(
                    (pixels, place) -> {
                        read.add(place);
                        return List.of(
                                new Word(new Box(place.x() + 2, place.y(), 5, 10), "Present"));
                    });

    @Test
    void aWordThatWasReadStandsWhereItIsFoundAgain() {
        var screen = Screens.drawn(100, 100, pen -> {});
        reader.read(screen, PLACE);
        assertThat(reader.read(screen, ELSEWHERE))
                .containsExactly(new Word(new Box(52, 40, 5, 10), "Present"));
        assertThat(read).containsExactly(PLACE);
    }

    @Test
    void inkInAPlaceMakesItReadAnew() {
        reader.read(Screens.drawn(100, 100, pen -> {}), PLACE);
        reader.read(inked(15), PLACE);
        assertThat(read).containsExactly(PLACE, PLACE);
    }

    @Test
    void inkBesideAPlaceDoesNot() {
        reader.read(Screens.drawn(100, 100, pen -> {}), PLACE);
        reader.read(inked(30), PLACE);
        assertThat(read).containsExactly(PLACE);
    }

    private static Pixels inked(int x) {
        return Screens.drawn(
                100,
                100,
                pen -> {
                    pen.setColor(Color.BLACK);
                    pen.fillRect(x, 10, 10, 10);
                });
    }
}
