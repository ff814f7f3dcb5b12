package org.inkwell.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.inkwell.CoreDesk;
import org.junit.jupiter.api.Test;

final class ReplyTokensTest {

    private final ReplyTokens tokens = new ReplyTokens(CoreDesk.open().keys);

    @Test
    void everyTokenLeadsBackToItsLetter() {
        for (var i = 0; i < 200; i++) {
            var letter = UUID.randomUUID();
            var token = tokens.of(letter);
            assertThat(token).hasSize(42).matches("[0-9a-v]+");
            assertThat(tokens.letter(token)).hasValue(letter);
        }
    }

    @Test
    void noOtherTokenDoes() {
        var token = tokens.of(UUID.randomUUID());
        for (var at = 0; at < token.length(); at++) {
            var other = token.charAt(at) == '0' ? '1' : '0';
            assertThat(tokens.letter(token.substring(0, at) + other + token.substring(at + 1)))
                    .isEmpty();
        }
        assertThat(tokens.letter(token + "0")).isEmpty();
        assertThat(tokens.letter("")).isEmpty();
    }

    @Test
    void aTokenIsInSmallLettersAsMailServersMayFoldThem() {
        var letter = UUID.randomUUID();
        var token = tokens.of(letter);
        assertThat(token).isEqualTo(token.toLowerCase(Locale.ROOT));
    }
}
