package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class TokenTest {
    @Test
    void whatIsKeptAndWhatStandsInFormsTellNothingOfTheWord() {
        var token = Token.draw(new SecureRandom());
        assertThat(token.word()).hasSize(43);
        assertThat(token.hash()).isNotEqualTo(token.word()).isNotEqualTo(token.forgery());
        assertThat(token).hasToString("Token");
    }
}
