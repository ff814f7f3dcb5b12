package org.inkwell.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void aKeptPortIsGivenToNobodyElse() throws Exception {
        var port = Ports.any();
        var kept = Ports.keep(LOOPBACK, port);
        try {
            assertThat(Ports.from(port)).isGreaterThan(port);
            assertThatThrownBy(() -> Ports.keep(LOOPBACK, port))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Port " + port + " is taken");
        } finally {
            kept.close();
        }
    }
}
