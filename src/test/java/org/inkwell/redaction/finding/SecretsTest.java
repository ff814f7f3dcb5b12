package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    private final Recogniser recogniser = new Secrets();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password: Tr0ub4dor → Password: █",
                "pwd=letmein; → pwd=█;",
                "Authorization: Bearer abc.def.ghi → Authorization: Bearer █",
                "Server=db1;Uid=sa; → Server=█;Uid=█;",
                "AbCdEf0123456789abcdEF → █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password",
                "Forgot your password?",
                "Reset token expired",
                "Server not found",
                "Enter your PIN",
                "NullPointerException"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
