package org.inkwell.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void onlyWhatDoesNotHoldIsAFaultAndTheFirstOfAFieldIsShownBesideIt() {
        var faults =
                Faults.none()
                        .unless(true, "title", "Enter a title")
                        .unless(false, "story", "Enter what happened")
                        .unless(false, "story", "Shorten it");
        assertThat(faults.any()).isTrue();
        assertThat(faults.has("title")).isFalse();
        assertThat(faults.of("story")).isEqualTo("Enter what happened");
        assertThat(faults.all()).hasSize(2);
    }

    @Test
    void aFieldIsDescribedByItsHintAndItsFault() {
        assertThat(Faults.none().describing("title", "")).isNull();
        assertThat(Faults.of("title", "Enter a title").describing("title", "In a few words"))
                .isEqualTo("title-hint title-error");
    }
}
