package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void placesAreCountedByRowsAndEachRowFromTheLeft() {
        var right = new Box(200, 10, 40, 14);
        var left = new Box(10, 12, 40, 14);
        var below = new Box(5, 40, 40, 14);
        var places = inked(below, right, left);
        assertThat(places).extracting(Place::box).containsExactly(left, right, below);
        assertThat(places).extracting(Place::number).containsExactly(1, 2, 3);
    }

    @Test
    void aPhotographBesideTextTakesNoRowsWithIt() {
        var photograph = new Box(300, 0, 80, 100);
        var first = new Box(10, 10, 40, 14);
        var second = new Box(10, 70, 40, 14);
        var places = inked(second, photograph, first);
        assertThat(places).extracting(Place::box).containsExactly(first, photograph, second);
    }

    @Test
    void whatAPersonTookAwayIsNoPlace() {
        var gone = mark(new Box(1, 1, 9, 9));
        gone.remove("Tess Marlowe", "A menu");
        assertThat(Places.of(List.of(gone), List.of())).isEmpty();
    }

    @Property
    void noPlaceIsLostAndNoneIsCountedTwice(
            @ForAll List<@IntRange(min = 0, max = 400) Integer> corners) {
        var marks = corners.stream().map(at -> mark(new Box(at, at / 2, 9, 9))).toList();
        assertThat(Places.of(marks, List.of()))
                .extracting(Place::id)
                .containsExactlyInAnyOrderElementsOf(marks.stream().map(Mark::id).toList());
    }

    @Test
    void aDoubtIsAPlaceOfItsOwnUntilItIsInked() {
        var box = new Box(10, 40, 40, 14);
        var doubt = new Doubtful(UUID.randomUUID(), new Doubt("short-number", box));
        var above = mark(new Box(10, 10, 40, 14));
        assertThat(Places.of(List.of(above), List.of(doubt)))
                .extracting(Place::doubtful)
                .containsExactly(false, true);
        assertThat(Places.of(List.of(above, mark(box)), List.of(doubt))).noneMatch(Place::doubtful);
    }

    private static List<Place> inked(Box... boxes) {
        return Places.of(Stream.of(boxes).map(PlacesTest::mark).toList(), List.of());
    }

    private static Mark mark(Box box) {
        return new Mark(UUID.randomUUID(), new Finding(Kind.NAME, "name-known", box, 1));
    }
}
