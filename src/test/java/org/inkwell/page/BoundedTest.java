package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BoundedTest {
    @Test
    void whatFitsIsReadWhole() throws IOException {
        try (var stream = new Bounded(new ByteArrayInputStream(new byte[10]), 10)) {
            assertThat(stream.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void oneByteMoreIsTooLarge() throws IOException {
        try (var stream = new Bounded(new ByteArrayInputStream(new byte[11]), 10)) {
            assertThatThrownBy(stream::readAllBytes)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.status()).isEqualTo(413));
        }
    }
}
