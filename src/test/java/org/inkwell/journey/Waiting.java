package org.inkwell.journey;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** For what comes by itself. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Waiting() {}

    /** Looks until it is as it should be. */
    static <T> T until(Callable<T> look, Predicate<T> right) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = look.call();
            if (right.test(found)) return found;
            if (System.nanoTime() > end) throw new AssertionError("It did not come in time.");
            Thread.sleep(50);
        }
    }
}
