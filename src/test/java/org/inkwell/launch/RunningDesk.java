package org.inkwell.launch;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The built desk as a process of its own, on a home of its own, as a person would start it. */
public final class RunningDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OPEN = "Inkwell is open at ";

    private final Path home;
    private final String mode;
    private final Map<String, String> environment;
    private Process process;

    private RunningDesk(Path home, String mode, Map<String, String> environment) {
        this.home = home;
        this.mode = mode;
        this.environment = environment;
    }

    /** The demonstration with these settings besides, once its first page answers. */
    public static RunningDesk start(Map<String, String> settings) throws IOException {
        return start("demo", settings);
    }

    /** An empty desk as in earnest, once its first page answers. */
    public static RunningDesk startInEarnest(Map<String, String> settings) throws IOException {
        return start("start", settings);
    }

    private static RunningDesk start(String mode, Map<String, String> settings) throws IOException {
        var homes = Files.createDirectories(Path.of("target", "homes").toAbsolutePath());
        var environment = new HashMap<>(settings);
        environment.put("INKWELL_BUILD", "none");
        environment.putIfAbsent("INKWELL_PORT", String.valueOf(port()));
        var desk = new RunningDesk(Files.createTempDirectory(homes, "home"), mode, environment);
        desk.start();
        return desk;
    }

    /** Below those that the system gives to whoever asks for any: a desk comes back to its own. */
    private static int port() throws IOException {
        return Ports.from(ThreadLocalRandom.current().nextInt(20_000, 30_000));
    }

    /** Starts again on the same home, after {@link #stop} or {@link #kill}. */
    public void start() throws IOException {
        Files.deleteIfExists(consoleFile());
        var builder = new ProcessBuilder("src/main/bin/inkwell", mode);
        builder.environment().putAll(environment);
        builder.environment().put("INKWELL_HOME", home.toString());
        builder.redirectErrorStream(true).redirectOutput(consoleFile().toFile());
        process = builder.start();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!console().contains(OPEN)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The desk did not start: " + console());
            }
            Pause.briefly();
        }
    }

    /** Of a page, by its path. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + environment.get("INKWELL_PORT") + path);
    }

    /** As the desk's own role. */
    public Connection database() throws IOException, SQLException {
        var port = Files.readAllLines(home.resolve("database/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/inkwell",
                "inkwell",
                Files.readString(home.resolve("database.password")));
    }

    public Path home() {
        return home;
    }

    /** What a person has seen on the terminal since the last start. */
    public String console() throws IOException {
        return Files.exists(consoleFile()) ? Files.readString(consoleFile()) : "";
    }

    /** As Ctrl-C does; the exit status. */
    public int stop() {
        process.destroy();
        return process.onExit().orTimeout(PATIENCE.toSeconds(), SECONDS).join().exitValue();
    }

    /** As a power cut does, but for the database, which {@link #close} stops. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private Path consoleFile() {
        return home.resolveSibling(home.getFileName() + ".console");
    }

    /** Leaves nothing running; the home goes with {@code target}. */
    @Override
    public void close() throws IOException {
        if (process.isAlive()) stop();
        var orphan = home.resolve("database").resolve("postmaster.pid");
        if (!Files.exists(orphan)) return;
        var pid = Long.parseLong(Files.readAllLines(orphan).get(0).strip());
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    }
}
