package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.reading.OnEnd;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;

final class NamingTest {

    private static final Box SURNAME = new Box(10, 10, 50, 12);
    private static final Box FORENAME = new Box(66, 10, 40, 12);
    private static final Box NUMBER = new Box(10, 40, 60, 12);
    private static final Reading READING =
            new Reading(
                    List.of(
                            line(
                                    new Token(SURNAME, "Okafor,", "Okafor,"),
                                    new Token(FORENAME, "Chidi", "")),
                            line(new Token(NUMBER, "004512", "004512"))),
                    List.of());

    private final Pseudonyms pseudonyms = new Pseudonyms(new byte[16]);

    private static TextLine line(Token... tokens) {
        return new TextLine(List.of(tokens));
    }

    private Naming naming(Roll roll, Finding... found) {
        var naming = new Naming(reading -> List.of(found), roll, pseudonyms);
        assertThat(naming.find(READING)).containsExactly(found);
        return naming;
    }

    @Test
    void theWholeNameOfACellIsOnePerson() {
        var cell = new Finding(Kind.NAME, "column", new Box(8, 8, 200, 16), 0.8);
        assertThat(naming(Roll.none(), cell).names())
                .containsEntry(cell.box(), pseudonyms.person("Chidi Okafor", Roll.none()));
    }

    @Test
    void whatIsNoNameAndWhoIsNobodyInParticularHasNone() {
        var number = new Finding(Kind.NUMBER, "digits", NUMBER, 1);
        var unknown = new Finding(Kind.NAME, "word-unknown", SURNAME, 0.5);
        var icon = new Finding(Kind.NAME, "column", new Box(300, 10, 20, 12), 1);
        assertThat(naming(Roll.none(), number, unknown, icon).names()).isEmpty();
    }

    @Test
    void anUnknownWordThatTheRollKnowsIsSomebody() {
        var unknown = new Finding(Kind.NAME, "word-unknown", SURNAME, 0.5);
        var roll = RollTest.roll("surname,upn\nOkafor,J823200124001\n");
        assertThat(naming(roll, unknown).names().get(SURNAME)).startsWith("Pupil ");
    }

    @Test
    void whoStandsOnEndHasOneToo() {
        var turn = new Quarter(1, 300, 200);
        var onEnd = new OnEnd(turn, READING);
        var found = new Finding(Kind.NAME, "name-known", turn.back(FORENAME), 1);
        var naming = new Naming(reading -> List.of(found), Roll.none(), pseudonyms);
        naming.find(new Reading(List.of(), List.of(), false, List.of(onEnd)));
        assertThat(naming.names())
                .containsEntry(found.box(), pseudonyms.person("Chidi", Roll.none()));
    }
}
