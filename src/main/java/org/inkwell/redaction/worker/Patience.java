package org.inkwell.redaction.worker;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long one file is waited for: what is done of it wins time, up to a bound. */
final class Patience {

    private final long silent;
    private final long end;
    private volatile long heardAt = System.nanoTime();

    Patience(Limits limits) {
        silent = limits.silent().toNanos();
        end = heardAt + limits.longest().toNanos();
    }

    /** Something more is done. */
    void heard() {
        heardAt = System.nanoTime();
    }

    /**
     * @throws TimeoutException if it does not come in time
     */
    <T> T await(Future<T> work) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            var left = left();
            try {
                return work.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left() <= 0) {
                    throw e;
                }
            }
        }
    }

    private long left() {
        var now = System.nanoTime();
        return Math.min(heardAt + silent - now, end - now);
    }
}
