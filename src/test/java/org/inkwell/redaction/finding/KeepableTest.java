package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepableTest {
    @ParameterizedTest
    @ValueSource(strings = {"Brightlog", "Schoolwatch", "Tableboard-Plus"})
    void aWordOfASchoolsOwnMayBeKept(String word) {
        assertThat(Keepable.refusal(word, Roll.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amara",
                "okonkwo",
                "Smith-Brightlog",
                "60123",
                "a@b.example",
                "B1",
                "two words",
                "",
                "SEN",
                "J823200124001"
            })
    void whatMayBeSomebodysIsNot(String word) {
        assertThat(Keepable.refusal(word, Roll.none())).isPresent();
    }

    @Test
    void whatStandsOnTheRollIsNot() throws IOException {
        var roll = Roll.parse(new StringReader("forename,surname\nBrightlog,Quillfeather\n"));
        assertThat(Keepable.refusal("Brightlog", roll)).isPresent();
    }
}
