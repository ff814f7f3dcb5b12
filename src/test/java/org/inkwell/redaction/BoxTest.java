package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BoxTest {

    @Property
    void whatIsSharedIsThePixelsThatLieInBoth(@ForAll("box") Box one, @ForAll("box") Box other) {
        var both =
                IntStream.range(one.y(), one.bottom())
                        .mapToLong(
                                y ->
                                        IntStream.range(one.x(), one.right())
                                                .filter(x -> holds(other, x, y))
                                                .count())
                        .sum();
        assertThat(one.shared(other)).isEqualTo(both).isEqualTo(other.shared(one));
        assertThat(one.intersects(other)).isEqualTo(both > 0).isEqualTo(other.intersects(one));
    }

    @Property
    void theUnionIsTheSmallestAroundBoth(@ForAll("box") Box one, @ForAll("box") Box other) {
        var union = one.union(other);
        assertThat(union.shared(one)).isEqualTo(one.area());
        assertThat(union.shared(other)).isEqualTo(other.area());
        assertThat(union.x()).isIn(one.x(), other.x());
        assertThat(union.y()).isIn(one.y(), other.y());
        assertThat(union.right()).isIn(one.right(), other.right());
        assertThat(union.bottom()).isIn(one.bottom(), other.bottom());
    }

    @Test
    void anAreaIsNotCutAtTheEndOfIntegers() {
        assertThat(new Box(0, 0, 100_000, 100_000).area()).isEqualTo(10_000_000_000L);
        assertThat(new Box(0, 0, 100_000, 100_000).shared(new Box(0, 0, 100_000, 100_000)))
                .isEqualTo(10_000_000_000L);
    }

    @Test
    void aBoxHasAnArea() {
        assertThatThrownBy(() -> new Box(0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(0, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Box(-1, -1, 1, 1).area()).isEqualTo(1);
    }

    private static boolean holds(Box box, int x, int y) {
        return x >= box.x() && x < box.right() && y >= box.y() && y < box.bottom();
    }

    @Provide
    Arbitrary<Box> box() {
        var place = Arbitraries.integers().between(-20, 30);
        var size = Arbitraries.integers().between(1, 30);
        return Combinators.combine(place, place, size, size).as(Box::new);
    }
}
