package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void aTraceNamesClassesAndPlacesAndNoMessage() {
        var cause = new IllegalArgumentException("Olwen Pritchard");
        var trace = Trace.of(new IllegalStateException("of Olwen Pritchard", cause));
        assertThat(trace)
                .contains("IllegalStateException", "IllegalArgumentException", "TraceTest")
                .doesNotContain("Olwen");
    }
}
