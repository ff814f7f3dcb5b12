package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
    private static final Box PLACE = new Box(10, 10, 60, 14);
    private final Doubts doubts = new Doubts(Lexicon.english());

    @ParameterizedTest
    @CsvSource({
        "4711, 4711, short-number",
        "'(60123)', '(60123)', short-number",
        "grace, grace, small-name",
        "Rechnungsadresse, Rechnungsadresse, word-likely",
        "Settings, '', one-reader",
        "Attendance, Attenda, settled",
    })
    void whatWasKeptWithLessCertaintyIsDoubted(String first, String second, String rule) {
        assertThat(of(List.of(), new Token(PLACE, first, second)))
                .containsExactly(new Doubt(rule, PLACE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "300, 300",
        "612345, 612345",
        "Save, Save",
        "an, an",
        "0, |",
        "of, ''",
    })
    void whatIsCertainOrTooShortToBeAnybodysIsNot(String first, String second) {
        assertThat(of(List.of(), new Token(PLACE, first, second))).isEmpty();
    }

    @Test
    void aCapitalBesideInkIsDoubtedAndOneFarFromItIsNot() {
        var word = new Token(PLACE, "Marvellous", "Marvellous");
        var beside = new Box(75, 10, 50, 14);
        var far = new Box(200, 10, 50, 14);
        assertThat(of(List.of(beside), word)).extracting(Doubt::rule).contains("beside-ink");
        assertThat(of(List.of(far), word)).extracting(Doubt::rule).doesNotContain("beside-ink");
    }

    @Test
    void whatIsInkedIsDoubtedNoMore() {
        assertThat(of(List.of(PLACE), new Token(PLACE, "4711", "4711"))).isEmpty();
    }

    private List<Doubt> of(List<Box> inked, Token... tokens) {
        var reading = new Reading(List.of(new TextLine(Stream.of(tokens).toList())), List.of());
        var found = inked.stream().map(box -> new Finding(Kind.NAME, "name-known", box, 1));
        return doubts.of(reading, found.toList());
    }
}
