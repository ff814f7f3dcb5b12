package org.inkwell.redaction.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The workers there are: those that rest are taken before another is started. */
final class Crew implements AutoCloseable {

    private final Deque<WorkerProcess> resting = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private final Startup startup;
    private final Duration idle;
    private boolean isClosed;

    Crew(Startup startup, Duration idle) {
        this.startup = startup;
        this.idle = idle;
    }

    /**
     * One that has no other work.
     *
     * @throws IOException if none can be started
     */
    synchronized WorkerProcess take() throws IOException {
        if (isClosed) {
            throw new IllegalStateException("The workers were closed.");
        }
        while (!resting.isEmpty()) {
            var worker = resting.pop();
            if (worker.isFresh(idle)) {
                return worker;
            }
            end(worker);
        }
        var worker = WorkerProcess.start(startup);
        all.add(worker);
        return worker;
    }

    /** Its work is done. */
    synchronized void rest(WorkerProcess worker) {
        if (!isClosed) {
            resting.push(worker.rest());
        }
    }

    /** It is not trusted with more. */
    synchronized void end(WorkerProcess worker) {
        all.remove(worker);
        worker.close();
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        all.forEach(WorkerProcess::close);
        all.clear();
        resting.clear();
    }
}
