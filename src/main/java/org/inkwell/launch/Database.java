package org.inkwell.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of the desk's own: durable, on loopback, behind a password, gone with the desk. */
final class Database implements AutoCloseable {
    private static final String OWNER = "postgres";
    private static final String DESK = "inkwell";
    private static final long PATIENCE_MILLIS = 30_000;

    private final Postgres postgres;
    private final Path data;
    private final String password;
    private final int port;

    private Database(Postgres postgres, Path data, String password, int port) {
        this.postgres = postgres;
        this.data = data;
        this.password = password;
        this.port = port;
    }

    /** Starts on the home's data, which is made at the first start. */
    static Database start(Home home, Path binaries) throws IOException, SQLException {
        var log = home.directory("log").resolve("postgres.log");
        Files.deleteIfExists(log);
        var database =
                new Database(
                        new Postgres(PostgresBinaries.unpackedAt(binaries), log),
                        home.file("database"),
                        Secret.in(home.file("database.password")),
                        Ports.any());
        database.initialise(home);
        database.stopOrphan();
        database.boot();
        return database;
    }

    /** Where the desk finds it, by the names of its settings. */
    Map<String, String> settings() {
        return Map.of(
                "inkwell.database.url", url(DESK),
                "inkwell.database.user", DESK,
                "inkwell.database.password", password);
    }

    private void initialise(Home home) throws IOException {
        if (Files.exists(data)) return;
        var fresh = home.directory("database.new");
        Trees.delete(fresh);
        postgres.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + OWNER,
                "--pwfile=" + home.file("database.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--data-checksums",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(fresh, data);
    }

    /** A desk that was killed leaves its postmaster behind; the data can have one only. */
    private void stopOrphan() throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        var ours =
                ProcessHandle.of(pid)
                        .flatMap(process -> process.info().arguments())
                        .map(words -> List.of(words).contains(data.toString()))
                        .orElse(false);
        if (ours) stop();
    }

    private void boot() throws IOException, SQLException {
        var process =
                postgres.start(
                        List.of(
                                "postgres",
                                "-D",
                                data.toString(),
                                "-c",
                                "port=" + port,
                                "-c",
                                "listen_addresses=127.0.0.1",
                                "-c",
                                "unix_socket_directories=",
                                "-c",
                                "log_parameter_max_length=0",
                                "-c",
                                "log_parameter_max_length_on_error=0",
                                "-c",
                                "log_min_error_statement=panic",
                                "-c",
                                "log_error_verbosity=terse"));
        try (var connection = connect(process)) {
            furnish(connection);
        }
    }

    private Connection connect(Process process) throws IOException, SQLException {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            try {
                return DriverManager.getConnection(url(OWNER), OWNER, password);
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new IOException("PostgreSQL ended at its start; see log/postgres.log");
                }
                if (System.currentTimeMillis() > end) throw notYet;
                Pause.briefly();
            }
        }
    }

    /** The desk's role is no superuser, so that row security binds it. */
    private void furnish(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!has(connection, "SELECT 1 FROM pg_roles WHERE rolname = '" + DESK + "'")) {
                statement.execute("CREATE ROLE " + DESK + " LOGIN PASSWORD '" + password + "'");
            }
            if (!has(connection, "SELECT 1 FROM pg_database WHERE datname = '" + DESK + "'")) {
                statement.execute("CREATE DATABASE " + DESK + " OWNER " + DESK);
            }
        }
    }

    private static boolean has(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private void stop() throws IOException {
        postgres.run("pg_ctl", "stop", "--wait", "--mode=fast", "--pgdata=" + data);
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
