package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;

class BoxesTest {

    private static final Pixels PICTURE = Screens.drawn(90, 70, pen -> {});

    @Property
    void everyBoxLiesInOneOfTheMerged(@ForAll("boxes") List<Box> boxes) {
        var merged = Boxes.merged(boxes);
        assertThat(boxes)
                .allSatisfy(box -> assertThat(merged).anyMatch(in -> in.union(box).equals(in)));
    }

    @Property
    void whatIsMergedShareNoHalf(@ForAll("boxes") List<Box> boxes) {
        var merged = Boxes.merged(boxes);
        for (var i = 0; i < merged.size(); i++) {
            var one = merged.get(i);
            assertThat(merged.subList(i + 1, merged.size()))
                    .allMatch(o -> 2 * o.shared(one) <= Math.min(o.area(), one.area()));
        }
    }

    @Property
    void mergingAgainChangesNothing(@ForAll("boxes") List<Box> boxes) {
        var merged = Boxes.merged(boxes);
        assertThat(Boxes.merged(merged)).containsExactlyInAnyOrderElementsOf(merged);
    }

    @Property
    void whatIsWithinLiesOnThePicture(@ForAll("box") Box box) {
        var within = Boxes.within(PICTURE, box.x(), box.y(), box.right(), box.bottom());
        var picture = new Box(0, 0, PICTURE.width(), PICTURE.height());
        assertThat(within.stream()).allMatch(kept -> kept.union(picture).equals(picture));
        assertThat(within.isPresent()).isEqualTo(box.intersects(picture));
    }

    @Provide
    Arbitrary<Box> box() {
        var place = Arbitraries.integers().between(-50, 110);
        var size = Arbitraries.integers().between(1, 60);
        return Combinators.combine(place, place, size, size).as(Box::new);
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        return box().list().ofMaxSize(8);
    }
}
