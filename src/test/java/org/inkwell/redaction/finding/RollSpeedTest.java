package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.inkwell.redaction.finding.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

final class RollSpeedTest {

    private static final int PEOPLE = 1500;
    private static final int WORDS = 500;

    private final Recogniser recogniser = new RollNames(Lexicon.english());

    /** Letters of a number: a name of its own for each person. */
    private static String name(int number) {
        return "Qu"
                + Integer.toString(number * 7919 + 100_000, 26)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) (c <= '9' ? 'q' + c - '0' : c)))
                        .reduce("", String::concat);
    }

    private static Roll roll() {
        var csv =
                new StringBuilder("forename,surname,admission,dob,address,parent 1 name,mobile\n");
        IntStream.range(0, PEOPLE)
                .forEach(
                        at ->
                                csv.append(name(at))
                                        .append(',')
                                        .append(name(at + PEOPLE))
                                        .append("ington,")
                                        .append(at + 1000)
                                        .append(",12/03/2011,12 ")
                                        .append(name(at + 2 * PEOPLE))
                                        .append(" Lane,Ann ")
                                        .append(name(at + PEOPLE))
                                        .append("ington,07700 9")
                                        .append(10_000 + at)
                                        .append('\n'));
        return RollTest.roll(csv.toString());
    }

    /** Five times what it takes, so that a busy machine does not fail it. */
    @Test
    void aPictureOfFiveHundredWordsIsMatchedAtOnce() {
        var roll = roll();
        var words =
                IntStream.range(0, WORDS)
                        .mapToObj(at -> at % 3 == 0 ? "Register" : name(at * 9))
                        .toList();
        var fastest = Long.MAX_VALUE;
        for (var round = 0; round < 20; round++) {
            var start = System.nanoTime();
            var found =
                    words.stream()
                            .mapToLong(
                                    word ->
                                            recogniser
                                                    .find(new Line(word + " absent 12", roll))
                                                    .count())
                            .sum();
            assertThat(found).isPositive();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(250));
    }
}
