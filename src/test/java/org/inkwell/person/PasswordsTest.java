package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void aPasswordMatchesItsOwnHashAndNoOther() {
        var hash = Passwords.hash("a long enough word");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(Passwords.matches("a long enough word", hash)).isTrue();
        assertThat(Passwords.matches("another long word", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasTwoHashes() {
        assertThat(Passwords.hash("a long enough word"))
                .isNotEqualTo(Passwords.hash("a long enough word"));
    }
}
