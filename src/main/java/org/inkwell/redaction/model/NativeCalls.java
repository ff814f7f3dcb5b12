package org.inkwell.redaction.model;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Calls of native code, and what they stand on, which is taken away between them alone: a process
 * that stops waits for those that have begun and lets no other begin. Without that the runtime
 * takes its libraries down beneath a running network and the process crashes.
 */
public final class NativeCalls {

    private static final int LONGEST_SECONDS = 10;
    private static final ReadWriteLock CALLS = new ReentrantReadWriteLock();
    private static volatile boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(NativeCalls::stop, "native calls end"));
    }

    private NativeCalls() {}

    /**
     * Several threads at once.
     *
     * @throws CancellationException if the thread is interrupted before it begins, which is all
     *     that ends its waiting once the process stops
     */
    public static <T> T call(Supplier<T> work) {
        try {
            CALLS.readLock().lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            return work.get();
        } finally {
            CALLS.readLock().unlock();
        }
    }

    /** While no call runs; not at all once the process stops, which frees everything. */
    public static void free(Runnable work) {
        if (stopping) {
            return;
        }
        CALLS.writeLock().lock();
        try {
            work.run();
        } finally {
            CALLS.writeLock().unlock();
        }
    }

    /** Keeps the lock for good. */
    private static void stop() {
        stopping = true;
        try {
            CALLS.writeLock().tryLock(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
