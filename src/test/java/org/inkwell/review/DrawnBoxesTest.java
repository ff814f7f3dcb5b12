package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.page.Typed;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnBoxesTest {
    @Property
    void everyBoxThatIsDrawnIsReadAsItWas(
            @ForAll @IntRange(max = 9_999) int x,
            @ForAll @IntRange(min = 1, max = 9_999) int width) {
        var words = x + ",7," + width + ",3";
        assertThat(read(Map.of("box", List.of(words)))).isEqualTo(List.of(new Box(x, 7, width, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,0", "1,2,0,4", "-1,2,3,4", "1,2,3,4,5", "a,b,c,d"})
    void whatIsNoBoxSpoilsTheForm(String words) {
        var form = new Typed(Map.of("box", List.of("1,2,3,4", words)));
        assertThat(DrawnBoxes.read(form)).isEmpty();
    }

    @Test
    void aBoxMayBeTypedAsFourNumbers() {
        var form =
                Map.of(
                        "x", List.of("1"),
                        "y", List.of("2"),
                        "width", List.of("3"),
                        "height", List.of("4"));
        assertThat(read(form)).isEqualTo(List.of(new Box(1, 2, 3, 4)));
    }

    @Test
    void aFormWithoutBoxesHasNone() {
        assertThat(read(Map.of())).isEmpty();
    }

    private static List<Box> read(Map<String, List<String>> form) {
        return DrawnBoxes.read(new Typed(form)).orElseThrow();
    }
}
