package org.inkwell.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Times what is done one after the other, and stops between two of them when told to. */
final class Stages {

    private final List<Evidence.Timing> timings = new ArrayList<>();

    <T> T run(String stage, Supplier<T> work) {
        if (Thread.interrupted()) {
            throw new CancellationException();
        }
        var start = System.nanoTime();
        var result = work.get();
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        timings.add(new Evidence.Timing(stage, took));
        return result;
    }

    List<Evidence.Timing> timings() {
        return timings;
    }
}
