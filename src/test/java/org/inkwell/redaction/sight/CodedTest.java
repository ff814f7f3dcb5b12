package org.inkwell.redaction.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

class CodedTest {

    private static final Box CODE = new Box(100, 100, 50, 50);
    private static final Box CAPTION = new Box(95, 147, 60, 10);
    private static final Box WORD = new Box(100, 120, 48, 10);

    @Test
    void rowsOfLettersThatWereReadAreNoCode() {
        assertThat(new Coded(List.of(), List.of(CODE)).besides(List.of(WORD))).isEmpty();
    }

    @Test
    void whatNobodyReadsIsACode() {
        assertThat(new Coded(List.of(), List.of(CODE)).besides(List.of())).containsExactly(CODE);
    }

    @Test
    void aCaptionThatReachesIntoACodeDoesNotSaveIt() {
        assertThat(new Coded(List.of(), List.of(CODE)).besides(List.of(CAPTION)))
                .containsExactly(CODE);
    }

    @Test
    void theNumberAmongBarsDoesNotSaveThem() {
        var coded = new Coded(List.of(), List.of()).and(List.of(CODE));
        assertThat(coded.besides(List.of(WORD))).containsExactly(CODE);
    }
}
