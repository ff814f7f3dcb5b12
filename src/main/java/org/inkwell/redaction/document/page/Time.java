package org.inkwell.redaction.document.page;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** Nanoseconds of work that are left to one file; what waits meanwhile does not count. */
final class Time {

    private long left;
    private long since;
    private boolean isAtWork;
    private boolean isStopped;

    Time(long nanoseconds) {
        left = nanoseconds;
    }

    /** The same work, timed. */
    <T> Callable<T> of(Callable<T> work) {
        return () -> {
            begin();
            try {
                check();
                return work.call();
            } finally {
                end();
            }
        };
    }

    synchronized long left() {
        return isAtWork ? left - (System.nanoTime() - since) : left;
    }

    synchronized void stop() {
        isStopped = true;
    }

    /**
     * @throws CancellationException if there is no time left
     */
    synchronized void check() {
        if (isStopped || left() <= 0) {
            throw new CancellationException();
        }
    }

    private synchronized void begin() {
        since = System.nanoTime();
        isAtWork = true;
    }

    private synchronized void end() {
        left = left();
        isAtWork = false;
    }
}
