package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;

class SchoolWordsTest {
    private static final SchoolWords WORDS = new SchoolWords(Set.of("Save"), Set.of("Brightlogg"));

    private final Deciding deciding = new Deciding(Recognisers.strictest(2026));

    @Test
    void aKeptWordStaysWhereNothingButBeingUnknownSpeaksAgainstIt() {
        var word = token(10, 10, "Brightlogg");
        assertThat(decide(SchoolWords.none(), word))
                .extracting(Finding::rule)
                .containsExactly("word-unknown");
        assertThat(decide(WORDS, word)).isEmpty();
        assertThat(decide(WORDS, token(10, 10, "brightlogg:"))).isEmpty();
    }

    @Test
    void aKeptWordGoesWhereALabelOrTheRollSaysSo() throws Exception {
        var label = token(10, 10, "Surname:");
        var value = token(90, 10, "Brightlogg");
        assertThat(decide(WORDS, label, value)).isNotEmpty();
        var roll = Roll.parse(new java.io.StringReader("forename,surname\nAmara,Brightlogg\n"));
        var reading = reading(token(10, 10, "Brightlogg"));
        assertThat(deciding.decide(reading, roll, WORDS)).isNotEmpty();
    }

    @Test
    void aWordThatNotBothReadersSawIsNotTheKeptOne() {
        var box = new Box(10, 10, 80, 14);
        assertThat(decide(WORDS, new Token(box, "Brightlogg", "Quillfeather"))).isNotEmpty();
        assertThat(decide(WORDS, new Token(box, "Brightlogg", ""))).isNotEmpty();
    }

    @Test
    void anInkedWordGoesWhateverItIs() {
        assertThat(decide(SchoolWords.none(), token(10, 10, "Save"))).isEmpty();
        assertThat(decide(WORDS, token(10, 10, "save.")))
                .extracting(Finding::rule)
                .containsExactly("taught");
        assertThat(decide(WORDS, token(10, 10, "Saved"))).isEmpty();
    }

    private List<Finding> decide(SchoolWords words, Token... tokens) {
        return deciding.decide(reading(tokens), Roll.none(), words);
    }

    private static Reading reading(Token... tokens) {
        return new Reading(List.of(new TextLine(Stream.of(tokens).toList())), List.of());
    }

    private static Token token(int x, int y, String text) {
        return new Token(new Box(x, y, 8 * text.length(), 14), text, text);
    }
}
