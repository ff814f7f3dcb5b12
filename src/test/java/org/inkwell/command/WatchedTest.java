package org.inkwell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.reading.Reading;
import org.junit.jupiter.api.Test;

final class WatchedTest {

    private static final Finding NAME = new Finding(Kind.NAME, "a", new Box(0, 0, 9, 9), 1);
    private static final Finding LATE = new Finding(Kind.NAME, "b", new Box(9, 9, 9, 9), 1);

    @Test
    void whatOnlyALaterReadingFoundIsItsOwn() {
        var answers = List.of(List.of(NAME), List.of(NAME, LATE)).iterator();
        var watched = new Watched(reading -> answers.next());
        watched.find(nothing());
        assertThat(watched.again()).isEmpty();
        assertThat(watched.find(nothing())).containsExactly(NAME, LATE);
        assertThat(watched.again()).containsExactly(LATE);
    }

    private static Reading nothing() {
        return new Reading(List.of(), List.of());
    }
}
