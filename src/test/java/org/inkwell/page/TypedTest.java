package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {
    private final Typed typed =
            new Typed(
                    Map.of(
                            "title", List.of("  A title "),
                            "day", List.of("2026-02-30"),
                            "one", List.of("MONDAY"),
                            "ids", List.of("no id", "00000000-0000-0000-0000-000000000001")));

    @Test
    void blanksAroundAWordAreNotTyped() {
        assertThat(typed.of("title")).isEqualTo("A title");
    }

    @Test
    void whatIsMissingOrUnfitIsEmptyAndNoError() {
        assertThat(typed.of("nothing")).isEmpty();
        assertThat(typed.day("day")).isEmpty();
        assertThat(typed.id("title")).isEmpty();
        assertThat(typed.one("title", DayOfWeek.class)).isEmpty();
    }

    @Test
    void whatIsOfItsKindIsRead() {
        assertThat(typed.one("one", DayOfWeek.class)).contains(DayOfWeek.MONDAY);
        assertThat(typed.ids("ids")).hasSize(1);
    }
}
