package org.inkwell.redaction.worker;

import java.time.Duration;

/**
 * What one file may take.
 *
 * @param silent how long its worker may go without a picture done
 * @param longest how long altogether
 * @param idle after which a worker without work ends
 * @param megabytes of a worker's heap
 */
public record Limits(Duration silent, Duration longest, Duration idle, int megabytes) {

    private static final Limits USUAL =
            new Limits(Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(5), 1024);

    public static Limits usual() {
        return USUAL;
    }
}
