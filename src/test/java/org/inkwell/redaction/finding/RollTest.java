package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

final class RollTest {

    static Roll roll(String csv) {
        try {
            return Roll.parse(new StringReader(csv));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void headingsMayBeWrittenAsSchoolsWriteThem() {
        var roll =
                roll(
                        "\uFEFFLegal Surname,Adm. No,Date of Birth,House\nGarter,004512,12/03/2011,Red\n");
        assertThat(roll.holdsName("garter")).isTrue();
        assertThat(roll.holdsNumber("4512")).isTrue();
        assertThat(roll.holdsBirth("2011-03-12")).isTrue();
        assertThat(roll.holdsBirth("12 Mar 2011")).isTrue();
        assertThat(roll.holdsName("Red")).isFalse();
    }

    @Test
    void readersMayConfuseLetters() {
        var roll = roll("forename,surname\nWilliam,Burns\n");
        assertThat(roll.holdsAlike("Wi11iam")).isTrue();
        assertThat(roll.holdsAlike("Bums")).isTrue();
        assertThat(roll.holdsAlike("Willam")).isTrue();
        assertThat(roll.holdsAlike("Wilson")).isFalse();
    }

    @Test
    void aNameWithinAWordIsFound() {
        assertThat(roll("surname\nGarter\n").holdsPartOf("kgarter07")).isTrue();
        assertThat(roll("surname\nGarter\n").holdsPartOf("kgart")).isFalse();
    }

    @Test
    void quotesCommasAndShortRowsDoNoHarm() {
        var roll = roll("name,email\n\"Garter, Noor\",n.garter@oakfield.example\nAmis\n");
        assertThat(roll.holdsName("Noor")).isTrue();
        assertThat(roll.holdsName("Amis")).isTrue();
    }

    @Test
    void whatIsNoRollIsRefusedWithoutAWordOfIt() {
        assertThatThrownBy(() -> Roll.parse(new StringReader("Kayleigh,Smith\n")))
                .isInstanceOf(RollException.class)
                .hasMessageNotContaining("Kayleigh");
        assertThatThrownBy(() -> Roll.parse(new StringReader("name\n\"Kayleigh\"x,\"")))
                .isInstanceOf(RollException.class)
                .hasMessageNotContaining("Kayleigh");
    }
}
