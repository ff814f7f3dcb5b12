package org.inkwell.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped last first. */
final class Parts implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Parts.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    /** One that cannot be stopped does not keep the others running. */
    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            var part = started.pop();
            try {
                part.close();
            } catch (Exception failure) {
                LOG.log(System.Logger.Level.WARNING, "A part did not stop", failure);
            }
        }
    }
}
