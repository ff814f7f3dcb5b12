package org.inkwell.work;

import java.time.Duration;

/** Thrown by an errand that is to be tried again after a while; no fault. */
public final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration in;

    public NotYet(Duration in) {
        super("again in " + in.toSeconds() + " s");
        this.in = in;
    }

    public Duration in() {
        return in;
    }
}
