package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PiecesTest {

    private static final TextRedactor REDACTOR = new TextRedactor(Recognisers.strictest(2026));

    private static String inked(String text) {
        return REDACTOR.redact(text, Roll.none(), new Pseudonyms(new byte[32]))
                .text()
                .replaceAll("\\[Person [A-Z]{3}]", "[Person]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_690, 2_985, 2_990, 2_995, 3_000, 3_005, 5_995})
    void whoStandsWhereALineIsCutGoes(int before) {
        var words = "the import failed again and ".repeat(400);
        var text =
                words.substring(0, before)
                        + " Kayleigh Okafor "
                        + words.substring(0, 3_900 / 28 * 28);
        assertThat(inked(text))
                .doesNotContain("Kayleigh", "Okafor")
                .endsWith(words.substring(0, 3_900 / 28 * 28));
    }

    @Test
    void aWordWithoutEndGoesWholeAndWhatIsAroundItIsRead() {
        var word = "iVBORw0KGgo+".repeat(100);
        assertThat(inked("for Kayleigh: data " + word + " and Kwame"))
                .isEqualTo("for [Person]: data [secret] and [Person]");
    }

    @Test
    void whatWasMadeOfALongLineIsNotFoundAgain() {
        var once = inked("Kayleigh Okafor said that the import failed. ".repeat(500));
        assertThat(inked(once)).isEqualTo(once).doesNotContain("Kayleigh", "Okafor");
    }

    @Test
    @Timeout(20)
    void aLineTakesTimeInProportionToItsLength() {
        assertThat(inked("1".repeat(500_000))).isEqualTo("[secret]");
        assertThat(inked("a, ".repeat(20_000))).hasSizeGreaterThan(20_000);
    }
}
