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
                "AbCdEf0123456789abcdEF → █",
                "Qz!482!k7 by post → █ by post",
                "The new password is Autumn2026! for now → The new password is █ for now",
                "jdbc:postgresql://sims:hunter@db1/sims → jdbc:postgresql://█@db1/sims",
                "token ghp_abcdefGHIJKL0123456789 sent → token █ sent",
                "Cookie eyJhbGciOiJIUzI1.eyJzdWIiOiIx.abc → Cookie █",
                "5f4dcc3b5aa765d61d8327deb882cf99 → █"
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
                "squid: denied",
                "Your password is about to expire",
                "The code is unknown",
                "https://portal.example/login",
                "deadbeef",
                "Sheet1!A1",
                "100% of 25%",
                "NullPointerException"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
