package org.inkwell.redaction.finding.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTest {

    @ParameterizedTest
    @CsvSource({
        "Settings, FREE",
        "Registered, FREE",
        "Dateofbirth, COMMON",
        "window, FREE",
        "bramble, COMMON",
        "Early, COMMON",
        "early, FREE",
        "Field, GUARDED",
        "Kayleigh, NAME",
        "kayleigh, NAME",
        "Grace, NAME",
        "grace, COMMON",
        "rick, NAME",
        "les, COMMON",
        "Les, NAME",
        "J, INITIAL",
        "Zxqv, UNKNOWN"
    })
    void aWordStandsAsItsListsSay(String word, Standing standing) {
        assertThat(Lexicon.english().standing(word)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "Ro0m, true",
        "INF0, true",
        "Waming, true",
        "Faxourites, true",
        "Downlads, true",
        "Pakistani, false",
        "Catalin, false",
        "Room, false",
        "Martin, false",
        "W4ming, false",
        "0k, false"
    })
    void aMisreadWordOfScreensIsKnown(String word, boolean known) {
        assertThat(Lexicon.english().isMisreadOfScreens(word)).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Backend",
                "LDIF",
                "UID",
                "Skrzynki",
                "Zgłoszenia",
                "Wichtig",
                "Sonstiges",
                "Rafraîchissement",
                "Alojamento",
                "Notazione",
                "Terugkoppeling",
                "Rhwydwaith",
                "Căsuță"
            })
    void aWordThatProgramsShareStandsWithACapital(String word) {
        assertThat(Lexicon.english().standing(word)).isEqualTo(Standing.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wojciechowska",
                "Adeyemi-Ogunleye",
                "Szczepaniakowa",
                "Hinterleitner",
                "Llewelyn-Puw",
                "Ternisien",
                "Vanderhaeghen",
                "Gujarati",
                "Amharic"
            })
    void aNameThatNoListHasIsNoWordOfPrograms(String word) {
        assertThat(Lexicon.english().standing(word)).isIn(Standing.UNKNOWN, Standing.NAME);
    }
}
