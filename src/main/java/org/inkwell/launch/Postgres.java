package org.inkwell.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One program of PostgreSQL after another, as whoever runs the desk.
 *
 * <p>PostgreSQL refuses to run as root: root runs it in a user namespace of its own, where it is
 * nobody in particular.
 */
final class Postgres {
    private static final long PATIENCE_SECONDS = 60;

    private final Path binaries;
    private final File log;

    Postgres(Path binaries, Path log) {
        this.binaries = binaries;
        this.log = log.toFile();
    }

    Process start(List<String> command) throws IOException {
        var words = new ArrayList<String>();
        if (root()) words.addAll(List.of("unshare", "--user"));
        words.add(binaries.resolve("bin").resolve(command.get(0)).toString());
        words.addAll(command.subList(1, command.size()));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .redirectInput(new File("/dev/null"))
                .start();
    }

    /** Runs to its end. */
    void run(String... command) throws IOException {
        if (end(start(List.of(command))) != 0) {
            throw new IOException("PostgreSQL's " + command[0] + " failed; see " + log);
        }
    }

    static int end(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) return process.exitValue();
            process.destroyForcibly();
            throw new IOException("PostgreSQL did not end in time");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", interrupted);
        }
    }

    private static boolean root() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid
                && uid == 0;
    }
}
