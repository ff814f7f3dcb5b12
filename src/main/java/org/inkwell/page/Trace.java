package org.inkwell.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure by its classes and places. */
final class Trace {
    private Trace() {}

    static String of(Throwable thrown) {
        if (thrown == null) return "";
        return Arrays.stream(thrown.getStackTrace())
                        .map(frame -> "    at " + frame)
                        .collect(Collectors.joining("\n", thrown.getClass().getName() + "\n", "\n"))
                + of(thrown.getCause());
    }
}
