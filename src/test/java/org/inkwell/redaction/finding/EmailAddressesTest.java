package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressesTest {

    private final Recogniser recogniser = new EmailAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k.marsh@oakfield.example → █",
                "write to k.marsh@oakfield.example, please → write to █, please",
                "k.marsh@oakf → █",
                "@oakfield.example → █",
                "k.marsh©oakfield.example → █",
                "k.marsh @ oakfield.example → █ █ █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright © 2024",
                "5 items at desk",
                "oakfield.example",
                "E-mail address",
                "@",
                "(at) work",
                "Copyright@2024",
                "Home @ Administration"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
