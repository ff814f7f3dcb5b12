package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Property
    void withoutInkEverythingIsVisible(@ForAll("box") Box box) {
        assertThat(new Cover(List.of()).leavesVisible(box)).isTrue();
    }

    @Property
    void whatLiesWithinInkIsHidden(@ForAll("box") Box box, @ForAll("box") Box other) {
        assertThat(new Cover(List.of(other, box.union(other))).leavesVisible(box)).isFalse();
    }

    @Property
    void moreInkMakesNothingVisible(
            @ForAll("box") Box box, @ForAll("boxes") List<Box> ink, @ForAll("box") Box more) {
        var all = new ArrayList<>(ink);
        all.add(more);
        if (!new Cover(ink).leavesVisible(box)) {
            assertThat(new Cover(all).leavesVisible(box)).isFalse();
        }
    }

    @Test
    void aThirdOfTheColumnsIsLegible() {
        var word = new Box(0, 0, 30, 10);
        assertThat(new Cover(List.of(new Box(0, 0, 20, 10))).leavesVisible(word)).isTrue();
        assertThat(new Cover(List.of(new Box(0, 0, 21, 10))).leavesVisible(word)).isFalse();
    }

    @Test
    void aColumnOfWhichHalfIsInkedIsNot() {
        var word = new Box(0, 0, 30, 10);
        assertThat(new Cover(List.of(new Box(0, 0, 30, 5))).leavesVisible(word)).isFalse();
        assertThat(new Cover(List.of(new Box(0, 0, 30, 4))).leavesVisible(word)).isTrue();
    }

    @Provide
    Arbitrary<Box> box() {
        var place = Arbitraries.integers().between(-20, 110);
        var size = Arbitraries.integers().between(1, 60);
        return Combinators.combine(place, place, size, size).as(Box::new);
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        return box().list().ofMaxSize(4);
    }
}
