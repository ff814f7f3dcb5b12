package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/tickets/7", "/tickets?state=open&page=2"})
    void aPathOfTheDeskIsGoneTo(String path) {
        assertThat(Next.to(path)).hasToString(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "tickets",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y"
            })
    void whatLeadsElsewhereLeadsToTheFirstPage(String path) {
        assertThat(Next.to(path)).hasToString("/");
    }
}
