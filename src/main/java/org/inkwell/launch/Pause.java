package org.inkwell.launch;

import java.io.IOException;

/** The time between two looks at something that is starting. */
final class Pause {
    private static final long MILLIS = 50;

    private Pause() {}

    static void briefly() throws IOException {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting", interrupted);
        }
    }
}
