package org.inkwell.redaction.model;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A call with room on the stack. ONNX Runtime 1.29 needs more than 3 MB of it to start; a thread of
 * a server has one, and the process would end without a word.
 */
final class Deep {

    private static final long ROOM = 32L << 20;

    private Deep() {}

    static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        new Thread(null, task, "models", ROOM).start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a model was loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model runtime cannot be loaded", e.getCause());
        }
    }
}
