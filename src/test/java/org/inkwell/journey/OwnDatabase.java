package org.inkwell.journey;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The database of a running desk, which an administrator stops and starts again. */
final class OwnDatabase {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final Path data;
    private final List<String> command;

    private OwnDatabase(Path data, List<String> command) {
        this.data = data;
        this.command = command;
    }

    /** PostgreSQL notes itself how it was started. */
    static OwnDatabase of(Path home) throws IOException {
        var data = home.resolve("database");
        var noted = Files.readString(data.resolve("postmaster.opts")).strip();
        var command = new ArrayList<String>();
        if (rootRuns()) command.addAll(List.of("unshare", "--user"));
        command.add(noted.substring(0, noted.indexOf(" \"")));
        QUOTED.matcher(noted).results().forEach(word -> command.add(word.group(1)));
        return new OwnDatabase(data, command);
    }

    /** Without waiting for whoever is connected. */
    void stop() throws Exception {
        var note = data.resolve("postmaster.pid");
        var pid = Files.readAllLines(note).get(0).strip();
        new ProcessBuilder("kill", "-INT", pid).start().waitFor();
        Waiting.until(() -> Files.exists(note), there -> !there);
    }

    void start() throws Exception {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .redirectInput(new File("/dev/null"))
                .start();
        var note = data.resolve("postmaster.pid");
        Waiting.until(() -> Files.exists(note) && Files.readString(note).contains("ready"), r -> r);
    }

    private static boolean rootRuns() {
        return System.getProperty("user.name").equals("root");
    }
}
