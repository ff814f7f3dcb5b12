package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Token FIRST = token(0, 0);
    private static final Token NEAR = token(60, 2);
    private static final Token FAR = token(200, 0);
    private static final Token BELOW = token(0, 40);

    @Test
    void whatStandsSideBySideIsOneLine() {
        assertThat(Lines.of(List.of(List.of(NEAR), List.of(FIRST))))
                .containsExactly(new TextLine(List.of(FIRST, NEAR)));
    }

    @Test
    void anotherColumnIsAnotherLine() {
        assertThat(Lines.of(List.of(List.of(FIRST), List.of(FAR)))).hasSize(2);
    }

    @Test
    void linesGoFromTopToBottom() {
        assertThat(Lines.of(List.of(List.of(BELOW), List.of(FIRST))))
                .containsExactly(new TextLine(List.of(FIRST)), new TextLine(List.of(BELOW)));
    }

    private static Token token(int x, int y) {
        return new Token(new Box(x, y, 50, 20), "word", "word");
    }
}
