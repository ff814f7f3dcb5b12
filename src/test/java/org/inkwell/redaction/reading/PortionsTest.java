package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PortionsTest {

    @Test
    void misreadLettersStayWithTheirWord() {
        assertThat(
                        Portions.of(
                                "Zanetrduinochangeof",
                                List.of("Zanetti,", "Arduino:", "change", "of")))
                .hasValueSatisfying(
                        portions -> {
                            assertThat(portions).hasSize(4);
                            assertThat(portions.subList(2, 4)).containsExactly("change", "of");
                        });
    }

    @Test
    void whatIsUnlikeIsNotParted() {
        assertThat(Portions.of("Quartermaine", List.of("of", "a", "pupil"))).isEmpty();
    }

    @Property
    void noLetterIsLost(
            @ForAll @Size(min = 1, max = 5)
                    List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
            @ForAll @AlphaChars @StringLength(max = 12) String letters) {
        assertThat(Portions.of(letters, words))
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        some ->
                                assertThat(some.map(parts -> String.join("", parts)))
                                        .hasValue(letters));
    }

    @Property
    void theSameLettersArePartedAsTheWordsAre(
            @ForAll @Size(min = 1, max = 5)
                    List<@AlphaChars @StringLength(min = 1, max = 8) String> words) {
        assertThat(Portions.of(String.join("", words), words)).hasValue(words);
    }
}
