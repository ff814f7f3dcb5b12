package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PseudonymsTest {

    private static final Roll ROLL =
            RollTest.roll(
                    """
                    person type,surname,forename,upn
                    Pupil,Okafor,Chidi,J823200124001
                    Pupil,Okafor,Ngozi,K941400219377
                    Teacher,Mac an tSaoir,Kayleigh,
                    """);

    private final Pseudonyms one = new Pseudonyms(new byte[16]);
    private final Pseudonyms next =
            new Pseudonyms("another ticket's".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    @ParameterizedTest
    @ValueSource(
            strings = {"Okafor, Chidi", "Chidi", "CHIDI OKAFOR", "Ch1di Okaf0r", "Chidi Okafor's"})
    void onePersonOfTheRollIsTheSameHoweverNamed(String written) {
        assertThat(one.person(written, ROLL)).isEqualTo(one.person("Chidi Okafor", ROLL));
    }

    @Test
    void twoPeopleOfOneSurnameAreTwo() {
        assertThat(one.person("Ngozi Okafor", ROLL)).isNotEqualTo(one.person("Chidi Okafor", ROLL));
    }

    @Test
    void theRollSaysWhatSomebodyIs() {
        assertThat(one.person("Chidi Okafor", ROLL)).matches("Pupil [A-Z]{3}");
        assertThat(one.person("Okafor", ROLL)).matches("Pupil [A-Z]{3}");
        assertThat(one.person("Kayleigh", ROLL)).matches("Staff [A-Z]{3}");
        assertThat(one.person("Nobody There", ROLL)).matches("Person [A-Z]{3}");
    }

    @Test
    void theNextTicketHasOthers() {
        assertThat(next.person("Chidi Okafor", ROLL))
                .isNotEqualTo(one.person("Chidi Okafor", ROLL));
    }

    @Property(tries = 200)
    void itsLengthAndItsLettersTellNothing(@ForAll @AlphaChars @StringLength(min = 1) String name) {
        assertThat(one.person(name, Roll.none())).matches("Person [B-DF-HJ-NP-TV-XZ]{3}");
    }
}
