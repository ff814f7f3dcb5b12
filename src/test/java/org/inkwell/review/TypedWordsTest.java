package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkwell.page.Typed;
import org.junit.jupiter.api.Test;

final class TypedWordsTest {

    private static Typed typed(String words) {
        return new Typed(Map.of("words", List.of(words)));
    }

    @Test
    void blanksLinesAndCommasPartWords() {
        assertThat(TypedWords.of(typed(" Mill Lane,\r\nOakley;Mill ")))
                .containsExactly("Mill", "Lane", "Oakley");
    }

    @Test
    void noWordIsAFaultAndSoAreTooManyOrTooLongOnes() {
        var many = IntStream.range(0, 51).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        assertThat(TypedWords.faults(typed(" , ")).any()).isTrue();
        assertThat(TypedWords.faults(typed(many)).any()).isTrue();
        assertThat(TypedWords.faults(typed("w".repeat(101))).any()).isTrue();
        assertThat(TypedWords.faults(typed("Oakley")).any()).isFalse();
    }
}
