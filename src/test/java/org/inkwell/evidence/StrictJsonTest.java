package org.inkwell.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":1}\n",
                "{\"a\":1}{}",
                "{ \"a\":1}",
                "\ufeff{\"a\":1}",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":12345678901234567890}",
                "{\"a\":null}",
                "{\"a\":NaN}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\ud83d\"}",
                "{\"a\":1,}",
                "[1]",
                "1",
                "\"a\""
            })
    void whatIsNotCanonicalIsRefused(String json) {
        refused(json.getBytes(UTF_8));
    }

    @Test
    void whatIsNotTextIsRefused() {
        refused(new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
        refused(new byte[] {0, 1, 2});
    }

    @Test
    void depthDoesNotExhaustTheStack() {
        refused(("{\"a\":" + "[".repeat(500_000)).getBytes(UTF_8));
    }

    @Test
    void whatIsTooLargeIsNotParsed() {
        refused(new byte[StrictJson.LONGEST + 1]);
    }

    private static void refused(byte[] json) {
        assertThatThrownBy(() -> StrictJson.read(json))
                .isInstanceOf(MalformedException.class)
                .hasMessageEndingWith(".");
    }
}
