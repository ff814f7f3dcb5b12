package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IpAddressesTest {

    private final Recogniser recogniser = new IpAddresses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.17 → █",
                "at 192.0.2.17:8080 → at █:8080",
                "00:00:5E:00:53:01 → █",
                "2001:db8:85a3:0:0:8a2e:370:7334 → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.19045.3930", "12:25:49", "1.2.3", "v2.0", "01/11/2024"})
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
