package org.inkwell.redaction;

import java.util.concurrent.Executor;
import java.util.function.IntSupplier;

/**
 * Does a part of a picture in another thread while fewer pictures are at work than there are
 * processors, else in the thread that asks: more threads than processors would only take turns.
 */
record Beside(Executor threads, int processors, IntSupplier pictures) implements Executor {

    @Override
    public void execute(Runnable work) {
        if (pictures.getAsInt() < processors) {
            threads.execute(work);
        } else {
            work.run();
        }
    }
}
