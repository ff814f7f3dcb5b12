package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageTest {

    private static final List<Token> TOKENS =
            Stream.of("Ada", "King", "Pupil")
                    .map(
                            text ->
                                    new Token(
                                            new Box(0, 0, 9, 9),
                                            text,
                                            text.toUpperCase(Locale.ROOT)))
                    .toList();

    @Test
    void eachReaderHasItsText() {
        assertThat(Passage.of(TOKENS, Token::first).text()).isEqualTo("Ada King Pupil");
        assertThat(new Passage(TOKENS, Token::second, "").text()).isEqualTo("ADAKINGPUPIL");
    }

    /** Ada King Pupil: 0 to 3, 4 to 8, 9 to 14. */
    @ParameterizedTest
    @CsvSource({
        "0, 3, 0",
        "2, 3, 0",
        "0, 4, 0",
        "0, 5, 0 1",
        "4, 8, 1",
        "4, 9, 1",
        "7, 10, 1 2",
        "9, 14, 2",
        "13, 14, 2",
        "0, 14, 0 1 2"
    })
    void aStretchOfTextTouchesTheWordsItCameFromAndNoOther(int start, int end, String places) {
        var touched = Passage.of(TOKENS, Token::first).touched(start, end);
        assertThat(touched.map(String::valueOf).toList()).containsExactly(places.split(" ", -1));
    }
}
