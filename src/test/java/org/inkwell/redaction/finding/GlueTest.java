package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "user=kokafor ~ user|kokafor",
                "{\"sn\":\"Okafor\"} ~ {|sn|:|Okafor|}",
                "C:\\Homes\\kokafor ~ C:|Homes|kokafor",
                "Church,Autumn ~ Church Autumn",
                "essay%20marked ~ essay   marked",
                "Church, Autumn ~ Church, Autumn",
                "N/A ~ N/A",
                "a - b ~ a - b",
            })
    void signsBetweenWordsAreWallsOfTheSameLength(String came, String became) {
        assertThat(Glue.without(came).replace(Glue.WALL, '|')).isEqualTo(became);
    }

    @Property(tries = 300)
    void theLengthStays(@ForAll String text) {
        assertThat(Glue.without(text)).hasSameSizeAs(text);
    }
}
