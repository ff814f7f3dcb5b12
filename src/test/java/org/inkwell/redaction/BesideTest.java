package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class BesideTest {

    private final ArrayList<Runnable> others = new ArrayList<>();
    private final ArrayList<String> done = new ArrayList<>();

    @Test
    void onePictureOnTwoProcessorsHasAThreadBeside() {
        new Beside(others::add, 2, () -> 1).execute(() -> done.add("part"));
        assertThat(done).isEmpty();
        others.forEach(Runnable::run);
        assertThat(done).containsExactly("part");
    }

    @Test
    void eachOfTwoPicturesOnTwoProcessorsHasItsOwnThreadAlone() {
        new Beside(others::add, 2, () -> 2).execute(() -> done.add("part"));
        assertThat(done).containsExactly("part");
        assertThat(others).isEmpty();
    }

    @Test
    void onOneProcessorThereIsOneThread() {
        new Beside(others::add, 1, () -> 1).execute(() -> done.add("part"));
        assertThat(done).containsExactly("part");
    }
}
