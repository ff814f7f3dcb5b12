package org.inkwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingAgendaTest {
    @Test
    void anErrandThatComesAgainIsAboutTheSameSubject() {
        assertThat(StandingAgenda.subject("7f3a")).isEqualTo("7f3a");
        assertThat(StandingAgenda.subject("7f3a+0c11-22")).isEqualTo("7f3a");
    }
}
