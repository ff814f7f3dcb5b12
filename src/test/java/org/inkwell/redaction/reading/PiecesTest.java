package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();

    @Test
    void everyPieceIsDoneOnceByTwoThreads() {
        new Pieces(1000, done::add).share(work -> new Thread(work).start(), () -> {});
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void itIsDoneWhenTheOtherThreadsFirstTaskIs() {
        new Pieces(1, done::add).share(work -> new Thread(work).start(), () -> done.add(-1));
        assertThat(done).containsExactlyInAnyOrder(0, -1);
    }

    @Test
    void aFaultOfTheOtherThreadIsNotLost() {
        assertThatThrownBy(
                        () ->
                                new Pieces(0, done::add)
                                        .share(
                                                work -> new Thread(work).start(),
                                                () -> {
                                                    throw new IllegalStateException("no reader");
                                                }))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
