package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Box PLACE = new Box(0, 0, 50, 20);

    @Test
    void placesThatOverlapOnALineAreOne() {
        assertThat(Places.joined(List.of(PLACE, new Box(90, 0, 30, 20), new Box(45, 2, 50, 20))))
                .containsExactly(new Box(0, 0, 120, 22));
    }

    @Test
    void aLineBelowIsAnotherPlaceThoughTheBoxesTouch() {
        var below = new Box(0, 17, 50, 20);
        assertThat(Places.joined(List.of(PLACE, below))).containsExactly(PLACE, below);
    }

    @Test
    void whatStandsApartStaysApart() {
        var apart = new Box(51, 0, 50, 20);
        assertThat(Places.joined(List.of(PLACE, apart))).containsExactly(PLACE, apart);
    }
}
