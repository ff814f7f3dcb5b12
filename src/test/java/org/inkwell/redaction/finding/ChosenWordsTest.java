package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChosenWordsTest {

    private static List<String> found(String word, String text) {
        return new ChosenWords(List.of(word))
                .find(new Line(text, Roll.none()))
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "zoe, Zoë, Zoë",
        "Zoë, the form of ZOE is lost, ZOE",
        "zoe, of Zoe\u0308, Zoe\u0308",
        "oneil, (O'Neil), O'Neil",
        "O’Neil, O'Neil's form, O'Neil",
        "strasse, Straße 5, Straße",
        "Łukasz, lukasz, lukasz",
        "4512-A, at 4512A now, 4512A",
        "mill lane, in Mill  Lane, Mill  Lane",
        "kayleigh.okafor@elm.example, <kayleigh.okafor@elm.example>, kayleigh.okafor@elm.example",
        "thea, Thea and, Thea"
    })
    void aChosenWordIsFoundHoweverItIsWritten(String word, String text, String there) {
        assertThat(found(word, text)).containsExactly(there);
    }

    @ParameterizedTest
    @CsvSource({"will, willow", "ann, Joanna", "mill lane, mill", "may, m a y", "'...', a.b"})
    void anotherWordStays(String word, String text) {
        assertThat(found(word, text)).isEmpty();
    }
}
