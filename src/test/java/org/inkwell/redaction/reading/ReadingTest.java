package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final Box PLACE = new Box(5, 5, 40, 12);

    @ParameterizedTest
    @CsvSource({
        "Attendance, Attendance, true",
        "SAVE, Save, true",
        "07:45, 07:45, true",
        "Attendance, Attendants, false",
        "Attendance, '', false",
        "'', '', false",
        "ok, ok, false",
        "'...', '...', false",
    })
    void aWordIsAgreedWhereBothReadersHaveIt(String first, String second, boolean isAgreed) {
        var line = new TextLine(List.of(new Token(PLACE, first, second)));
        var agreed = new Reading(List.of(line), List.of()).agreed();
        assertThat(agreed).isEqualTo(isAgreed ? List.of(PLACE) : List.of());
    }

    @Test
    void shortWordsAreAgreedTogether() {
        var after = new Box(50, 5, 12, 12);
        var line = new TextLine(List.of(new Token(PLACE, "4", "4"), new Token(after, "GB", "GB")));
        assertThat(new Reading(List.of(line), List.of()).agreed()).containsExactly(PLACE, after);
    }

    @Test
    void aShortWordIsAgreedBesideALongOne() {
        var after = new Box(50, 5, 12, 12);
        var unlike = new Box(70, 5, 12, 12);
        var line =
                new TextLine(
                        List.of(
                                new Token(PLACE, "licence", "licence"),
                                new Token(after, "of", "of"),
                                new Token(unlike, "i", "l")));
        assertThat(new Reading(List.of(line), List.of()).agreed()).containsExactly(PLACE, after);
    }

    @ParameterizedTest
    @CsvSource({
        "Attendance, Attendants, true",
        "Attendance, '', false",
        "At, Ac, false",
        "'.:-~', '...,', false",
    })
    void aWordIsLikelyWhereBothReadersHaveOne(String first, String second, boolean isLikely) {
        var line = new TextLine(List.of(new Token(PLACE, first, second)));
        var likely = new Reading(List.of(line), List.of()).likely();
        assertThat(likely).isEqualTo(isLikely ? List.of(PLACE) : List.of());
    }

    @Test
    void whatIsAsHighAsWideIsHardlyAWord() {
        var face = new Box(5, 5, 24, 24);
        var line = new TextLine(List.of(new Token(face, "omo", "one")));
        assertThat(new Reading(List.of(line), List.of()).likely()).isEmpty();
    }

    @Test
    void whatStandsOnEndIsAmongTheWordsAndSoIsInkOnIt() {
        var turn = new Quarter(1, 200, 100);
        var line = new TextLine(List.of(new Token(turn.there(PLACE), "Art", "Art")));
        var end = new OnEnd(turn, new Reading(List.of(line), List.of()));
        var reading = new Reading(List.of(), List.of(), false, List.of(end));
        assertThat(reading.words()).containsExactly(PLACE);
        assertThat(reading.agreed()).containsExactly(PLACE);
        var after = reading.with(List.of(new Box(60, 5, 10, 12)));
        assertThat(after.words()).containsOnly(PLACE, new Box(60, 5, 10, 12));
        assertThat(after.onEnd().get(0).reading().ofInked()).isTrue();
    }

    @Test
    void aPageOfWhichTheReadersAgreeOnLittleIsHardlyAgreed() {
        var same = new Token(PLACE, "Save", "Save");
        var unlike = new Token(PLACE, "anes", "sA");
        assertThat(read(same, unlike).isHardlyAgreed()).isFalse();
        assertThat(read(same, unlike, unlike, unlike).isHardlyAgreed()).isTrue();
        assertThat(read().isHardlyAgreed()).isFalse();
    }

    @Test
    void theShareIsOfTheLettersThatBothReadersHaveAlike() {
        var same = new Token(PLACE, "Save", "Save");
        var unlike = new Token(PLACE, "anes", "sA");
        assertThat(read(same, unlike).agreement()).isEqualTo(0.5);
        assertThat(read(unlike).agreement()).isZero();
        assertThat(read().agreement()).isEqualTo(1);
    }

    @Test
    void aPageIsSmallWhereMostOfItsWordsAre() {
        var low = new Token(new Box(5, 5, 40, 8), "Save", "Save");
        var high = new Token(new Box(5, 5, 40, 9), "Save", "Save");
        var dots = new Token(new Box(5, 5, 40, 2), "...", "...");
        assertThat(read(low, low, high).isSmall()).isTrue();
        assertThat(read(high, high, low, dots, dots, dots).isSmall()).isFalse();
        assertThat(read(dots).isSmall()).isFalse();
    }

    private static Reading read(Token... tokens) {
        var lines = Stream.of(tokens).map(token -> new TextLine(List.of(token))).toList();
        return new Reading(lines, List.of());
    }
}
