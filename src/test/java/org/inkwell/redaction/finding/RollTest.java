package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.inkwell.redaction.finding.roll.RollException;
import org.junit.jupiter.api.Test;

final class RollTest {

    static Roll roll(String csv) {
        try {
            return Roll.read(csv.getBytes(StandardCharsets.UTF_8));
        } catch (RollException e) {
            throw new AssertionError(e);
        }
    }

    private static RollWords words(String csv) {
        return roll(csv).words();
    }

    @Test
    void numbersAreOneHoweverTheyAreWritten() {
        var numbers =
                roll("""
                                Surname,Adm. No,Date of Birth,Mobile
                                Garter,004512,12/03/2011,+44 (0)7700 900123
                                """)
                        .numbers();
        assertThat(numbers.holds("4512")).isTrue();
        assertThat(numbers.holds("OO4512")).isTrue();
        assertThat(numbers.holds("07700 900123")).isTrue();
        assertThat(numbers.holds("447700900123")).isTrue();
        assertThat(numbers.holds("0044 7700 900 I23")).isTrue();
        assertThat(numbers.holds("07700 900124")).isFalse();
        assertThat(numbers.holdsBirth("12 Mar 2011")).isTrue();
        assertThat(numbers.holdsBirth("13 Mar 2011")).isFalse();
    }

    @Test
    void readersMayConfuseLetters() {
        var words = words("forename,surname\nWilliam,Burns\n");
        assertThat(words.holdsAlike("Wi11iam")).isTrue();
        assertThat(words.holdsAlike("Bums")).isTrue();
        assertThat(words.holdsAlike("Willam")).isTrue();
        assertThat(words.holdsAlike("Wilson")).isFalse();
    }

    @Test
    void aNameWithinAWordIsFound() {
        var words = words("surname\nGarter\n");
        assertThat(words.holdsPartOf("kgarter07")).isTrue();
        assertThat(words.holdsPartOf("kgart")).isFalse();
    }

    @Test
    void userNamesAreMadeOfNames() {
        var words = words("forename,surname,email\nAda,Li,\"queen@oakfield.example\"\n");
        for (var user :
                new String[] {"ali", "12ali", "lia", "ada.li", "li_ada07", "adal", "queen"}) {
            assertThat(words.holdsUser(user)).as(user).isTrue();
        }
        assertThat(words.holdsUser("bli")).isFalse();
        assertThat(words.holdsUser("li")).isFalse();
    }

    @Test
    void theNamesOfOnePersonBelongTogether() {
        var words = words("name\n\"Price, Will\"\nHope Young\n");
        assertThat(words.holdsTogether("will", "price")).isTrue();
        assertThat(words.holdsTogether("will", "young")).isFalse();
        assertThat(words.holds("Hope")).isTrue();
    }

    @Test
    void titlesAndRemarksAreNobodysName() {
        var words = words("parent\nMr Noor Garter (father)\n");
        assertThat(words.holds("Mr")).isFalse();
        assertThat(words.holds("father")).isFalse();
        assertThat(words.holds("garter")).isTrue();
    }

    @Test
    void aLongerNameMayBeginSo() {
        var words = words("surname\nOkafor\n");
        assertThat(words.holdsBeginning("Okaf")).isTrue();
        assertThat(words.holdsBeginning("Okafor")).isFalse();
        assertThat(words.holdsBeginning("Okat")).isFalse();
    }

    @Test
    void whatIsNoRollIsRefusedWithoutAWordOfIt() {
        assertThatThrownBy(() -> Roll.read("Kayleigh,Smith\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RollException.class)
                .hasMessageNotContaining("Kayleigh");
    }
}
