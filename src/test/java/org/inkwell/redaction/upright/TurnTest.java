package org.inkwell.redaction.upright;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Box PICTURE = new Box(0, 0, 400, 300);
    private static final Box INNER = new Box(1, 1, 398, 298);

    @Property(tries = 300)
    void whatCoversAPlaceOfThePageCoversItOnThePicture(
            @ForAll @DoubleRange(min = -0.2, max = 0.2) double slope,
            @ForAll @DoubleRange(min = -0.2, max = 0.2) double lean,
            @ForAll @IntRange(min = -30, max = 30) int turn,
            @ForAll @IntRange(min = 60, max = 200) int x,
            @ForAll @IntRange(min = 60, max = 200) int y,
            @ForAll @IntRange(min = 1, max = 150) int width,
            @ForAll @IntRange(min = 1, max = 40) int height) {
        var turned = turn(slope, lean, turn);
        var box = new Box(x, y, width, height);
        var page = turned.page(painted(turned.pieces(box)));
        for (var i = 0; i < box.area(); i++) {
            var px = x + i % width;
            var py = y + Math.floorDiv(i, width);
            var lies = turned.pieces(new Box(px, py, 1, 1)).stream().reduce(Box::union);
            // At its own edge the picture is smoothed with what it has not.
            var isWithin = lies.filter(at -> INNER.union(at).equals(INNER)).isPresent();
            // What is smoothed at the very edge has some of the white beside it: of a pixel of
            // the picture, which is two of the page where the page is nearest.
            var isInner = px > x + 1 && py > y + 1 && px < box.right() - 2 && py < box.bottom() - 2;
            assertThat(!isInner || !isWithin || page.rgb(px, py) == 0).isTrue();
        }
    }

    @Property(tries = 200)
    void whatIsWithinABoxLiesOnThePictureWithinIt(
            @ForAll @DoubleRange(min = -0.2, max = 0.2) double slope,
            @ForAll @DoubleRange(min = -0.2, max = 0.2) double lean,
            @ForAll @IntRange(min = -30, max = 30) int turn,
            @ForAll @IntRange(min = 0, max = 250) int x,
            @ForAll @IntRange(min = 0, max = 200) int y,
            @ForAll @IntRange(min = 1, max = 150) int width,
            @ForAll @IntRange(min = 1, max = 100) int height) {
        var turned = turn(slope, lean, turn);
        var box = new Box(x, y, width, height);
        turned.within(box)
                .ifPresent(
                        core -> {
                            var back = turned.pieces(core).stream().reduce(Box::union);
                            assertThat(back.orElseThrow().union(grown(box))).isEqualTo(grown(box));
                        });
    }

    @Test
    void aSteepPlaneIsNotTurnedTo() {
        var steep = Plane.levelling(new Pencil(0, 0.01), new Pencil(0, 0.01));
        assertThat(Turn.of(PICTURE, steep)).isEmpty();
    }

    private static Turn turn(double slope, double lean, int turn) {
        var plane = Plane.levelling(new Pencil(slope, turn * 1e-5), new Pencil(lean, turn * -1e-5));
        return Turn.of(PICTURE, plane).orElseThrow();
    }

    /** By the pixel to which a piece is rounded. */
    private static Box grown(Box box) {
        return new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
    }

    private static Pixels painted(Iterable<Box> boxes) {
        return Screens.drawn(
                PICTURE.width(),
                PICTURE.height(),
                pen ->
                        boxes.forEach(
                                box -> pen.fillRect(box.x(), box.y(), box.width(), box.height())));
    }
}
