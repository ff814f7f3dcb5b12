package org.inkwell.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void aThrowableIsLoggedByItsClassesAndPlacesAndNotByItsMessage() {
        var record = new LogRecord(Level.WARNING, "It failed");
        var cause = new IllegalArgumentException("Olwen Pritchard");
        record.setThrown(new IllegalStateException("of Olwen Pritchard", cause));
        assertThat(new LogLine().format(record))
                .contains("It failed", "IllegalStateException", "IllegalArgumentException")
                .doesNotContain("Olwen");
    }
}
