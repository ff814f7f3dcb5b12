package org.inkwell.redaction.reading;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Work in numbered pieces; whoever runs it takes the next piece until none is left. */
final class Pieces implements Runnable {

    private final int count;
    private final IntConsumer work;
    private final AtomicInteger next = new AtomicInteger();

    Pieces(int count, IntConsumer work) {
        this.count = count;
        this.work = work;
    }

    @Override
    public void run() {
        for (var piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
            work.accept(piece);
        }
    }

    /** Done by the caller's thread and another that has the first task to do before. */
    void share(Executor beside, Runnable first) {
        var other =
                CompletableFuture.runAsync(
                        () -> {
                            first.run();
                            run();
                        },
                        beside);
        run();
        other.join();
    }
}
