package org.inkwell.redaction.document.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {

    private final Ink ink =
            new Ink(
                    new TextRedactor(Recognisers.strictest(2026)),
                    Roll.none(),
                    new Pseudonyms(new byte[32]),
                    (name, file, whole) -> Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "https://help.sims.example/kb/KB5034441, https://help.sims.example/kb/KB5034441",
        "http://help.sims.example:8080/a?id=1&page=2#top, http://help.sims.example:8080/a?id=&page=",
        "https://help.sims.example/a?Okafor=1&page=2, https://help.sims.example/a?&page=",
        "https://will:x@help.sims.example/a, https://help.sims.example/a",
        "https://go.example/list/aGVsbG8gS2F5bGVpZ2gx0A/x, https://go.example/list/",
        "https://help.sims.example, https://help.sims.example",
    })
    void whereSomethingIsStays(String came, String became) {
        assertThat(WebAddress.withoutValues(came, ink)).contains(became);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oak.example/pupils/Kayleigh%20Okafor",
                "https://kayleigh-okafor.example/",
                "mailto:k.okafor@oak.example",
                "javascript:alert(1)",
                "file:///C:/Users/okafor",
                "//oak.example/okafor",
                "data:text/plain,okafor",
            })
    void whereSomebodyIsGoes(String address) {
        assertThat(WebAddress.bare(address, ink)).isEmpty();
    }
}
