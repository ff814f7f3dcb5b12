package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkwell.redaction.Kind;
import org.junit.jupiter.api.Test;

final class TextRedactorTest {

    private final TextRedactor redactor = new TextRedactor(Recognisers.strictest(2026));
    private final Pseudonyms pseudonyms = new Pseudonyms(new byte[32]);

    private String redact(String text, Roll roll) {
        return redactor.redact(text, roll, pseudonyms).text();
    }

    @Test
    void oneNameIsOnePersonThroughoutATicket() {
        var text = redact("Kayleigh Smith cannot sign in. We reset it for Kayleigh.", Roll.none());
        assertThat(text).matches("(\\[Person [A-Z]{3}]) cannot sign in\\. We reset it for \\1\\.?");
    }

    @Test
    void whoStandsOnTheRollIsAPupil() {
        assertThat(redact("Kayleigh is absent", RollTest.roll("pupil forename\nKayleigh\n")))
                .startsWith("[Pupil ");
    }

    @Test
    void ticketsDoNotShareAPseudonym() {
        var other = new byte[32];
        other[0] = 1;
        assertThat(redactor.redact("Kayleigh", Roll.none(), new Pseudonyms(other)).text())
                .isNotEqualTo(redact("Kayleigh", Roll.none()));
    }

    @Test
    void numbersAndAddressesSayOnlyWhatTheyWere() {
        assertThat(redact("UPN J823200124001, call 07700 900123 or k@oak.example", Roll.none()))
                .isEqualTo("UPN [number], call [phone] or [email]");
    }

    @Test
    void aNameBrokenByTheEndOfALineIsOneName() {
        var folded = "Here is the report that was sent of Jason\nBlue is late";
        assertThat(redact(folded, Roll.none())).doesNotContain("Blue");
    }

    @Test
    void linesThatEndInAWordDoNotBreakIt() {
        assertThat(redact("Error ORA-12154.\nKind regards,\nKayleigh", Roll.none()))
                .startsWith("Error ORA-12154.\nKind regards,\n[Person ");
    }

    @Test
    void aSmallLetterNameOfTheRollGoesInASentence() {
        var roll = RollTest.roll("forename,surname\nWill,Grace\n");
        assertThat(redact("marks for grace will not print", roll))
                .matches("marks for \\[Person [A-Z]{3}] will not print");
    }

    @Test
    void whatIsHarmlessIsUntouched() {
        var text = "SIMS shows error 0x80004005 when we open the register.\r\n\r\nPlease help!";
        assertThat(redact(text, Roll.none())).isEqualTo(text);
    }

    @Test
    void kindsAreCounted() {
        assertThat(redactor.redact("k@oak.example", Roll.none(), pseudonyms).inked())
                .containsEntry(Kind.EMAIL, 1L);
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(redact(text, Roll.none())).isNotNull();
    }
}
