package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainterTest {

    private static final Pixels SKETCH = Pixels.of(Drawings.sketch(120, 90));

    @Property(tries = 300)
    void everyBoxIsOneColourAndEverythingOutsideIsUntouched(@ForAll("boxes") List<Box> boxes) {
        var inked = Painter.ink(SKETCH, boxes);
        var padded = boxes.stream().map(Painter::padded).toList();
        for (var y = 0; y < SKETCH.height(); y++) {
            for (var x = 0; x < SKETCH.width(); x++) {
                var pixel = new Box(x, y, 1, 1);
                var expected = padded.stream().anyMatch(pixel::intersects) ? 0 : SKETCH.rgb(x, y);
                assertThat(inked.rgb(x, y)).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 200)
    void inkingTwiceIsInkingOnce(@ForAll("boxes") List<Box> boxes) {
        var inked = Painter.ink(SKETCH, boxes);
        assertThat(Painter.ink(inked, boxes).raster()).isEqualTo(inked.raster());
    }

    @Property(tries = 200)
    void theOrderOfTheBoxesDoesNotMatter(@ForAll("boxes") List<Box> boxes) {
        var backwards = new ArrayList<>(boxes);
        Collections.reverse(backwards);
        assertThat(Painter.ink(SKETCH, backwards).raster())
                .isEqualTo(Painter.ink(SKETCH, boxes).raster());
    }

    @Property
    void thePaddingIsAtLeastThreePixels(@ForAll("boxes") List<Box> boxes) {
        assertThat(boxes)
                .allSatisfy(
                        box -> {
                            var padded = Painter.padded(box);
                            assertThat(box.x() - padded.x()).isGreaterThanOrEqualTo(3);
                            assertThat(box.y() - padded.y()).isGreaterThanOrEqualTo(3);
                            assertThat(padded.right() - box.right()).isGreaterThanOrEqualTo(3);
                            assertThat(padded.bottom() - box.bottom()).isGreaterThanOrEqualTo(3);
                        });
    }

    /** Height of the box, margin at its sides, margin above and below. */
    @ParameterizedTest
    @CsvSource({
        "8, 3, 3",
        "16, 4, 3",
        "20, 5, 3",
        "32, 8, 4",
        "40, 10, 5",
        "48, 10, 6",
        "60, 10, 6"
    })
    void theMarginGrowsWithTheLettersAndNoFurther(int height, int sides, int above) {
        assertThat(Painter.padded(new Box(50, 60, 30, height)))
                .isEqualTo(new Box(50 - sides, 60 - above, 30 + 2 * sides, height + 2 * above));
    }

    @ParameterizedTest
    @CsvSource({"14, 43, 3, 3", "20, 80, 3, 5", "48, 200, 6, 10", "20, 60, 10, 6", "7, 60, 10, 6"})
    void whatStandsOnEndHasTheMarginsOfALine(int width, int height, int sides, int above) {
        assertThat(Painter.padded(new Box(50, 60, width, height)))
                .isEqualTo(new Box(50 - sides, 60 - above, width + 2 * sides, height + 2 * above));
    }

    @Provide
    Arbitrary<List<Box>> boxes() {
        var place = Arbitraries.integers().between(-20, 110);
        var size = Arbitraries.integers().between(1, 60);
        return Combinators.combine(place, place, size, size).as(Box::new).list().ofMaxSize(4);
    }
}
