package org.inkwell.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void whatWasStartedLastIsStoppedFirstAndOneThatFailsDoesNotStopTheOthers() {
        var stopped = new ArrayList<String>();
        try (var parts = new Parts()) {
            parts.add(() -> stopped.add("database"));
            parts.add(
                    () -> {
                        throw new IllegalStateException("it does not stop");
                    });
            parts.add(() -> stopped.add("platform"));
        }
        assertThat(stopped).containsExactly("platform", "database");
    }
}
