package org.inkwell.redaction.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"legalSurname\":\"Will\"} | {\"legalSurname\":\"[Person]\"}",
                "{\"phone\":7700900123} | {\"phone\":\"[phone]\"}",
                "{\"forenames\":[\"Autumn\",\"Rose\"]} | {\"forenames\":[\"[Person]\",\"[Person]\"]}",
                "{\"name\":\"Surname\",\"value\":\"Young\"} | {\"name\":\"Surname\",\"value\":\"[Person]\"}",
                "{\"Kayleigh Smith\":1,\"Kayleigh Jones\":2} | {\"[Person]\":1,\"[Person] 2\":2}",
                "{\"senStatus\":null,\"sen\":\"K\"} | {\"senStatus\":null,\"sen\":\"[withheld]\"}",
                "{\"error\":\"ORA-12154\",\"count\":3,\"ok\":true} | {\"error\":\"ORA-12154\",\"count\":3,\"ok\":true}",
            })
    void valuesGoByTheNameOfTheirField(String came, String became) {
        assertThat(Desk.inks("data.json", came)).isEqualTo(became);
    }

    @Test
    void whatDoesNotParseIsHeldWithoutAWordOfIt() {
        var file = "{\"surname\": \"Okafor".getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.withholds("data.json", file)).contains("parse").doesNotContain("Okafor");
    }

    @Test
    void depthsThatNobodyWritesAreHeld() {
        var file = "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.withholds("data.json", file)).isNotEmpty();
    }
}
