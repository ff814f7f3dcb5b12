package org.inkwell.launch;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Starts the desk: {@code demo} with all it needs, {@code start} on what the environment names. */
public final class DeskProcess {
    private static final int FIRST_PORT = 8080;
    private static final String LOOPBACK = "127.0.0.1";

    private final Map<String, String> environment;
    private final PrintStream console;
    private final Path desk;
    private final Parts parts = new Parts();

    private DeskProcess(Map<String, String> environment, PrintStream console, Path desk) {
        this.environment = environment;
        this.console = console;
        this.desk = desk;
    }

    /** Takes the mode and the directory of the build's parts. */
    public static void main(String... words) {
        var console = System.out;
        try {
            new DeskProcess(System.getenv(), console, Path.of(words[1])).start(words[0]);
        } catch (Exception failure) {
            failure.printStackTrace();
            console.println("The desk did not start: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void start(String mode) throws IOException, SQLException, ReflectiveOperationException {
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "inkwell stops"));
        var home = parts.add(Home.take(Path.of(environment.get("INKWELL_HOME"))));
        Trees.delete(home.file("tmp"));
        home.directory("tmp");
        System.setProperty("inkwell.home", home.file("").toString());
        System.setProperty("inkwell.node", Secret.in(home.file("node")));
        System.setProperty("inkwell.demonstration", String.valueOf(mode.equals("demo")));
        speakInto(home);
        var address = environment.getOrDefault("INKWELL_ADDRESS", LOOPBACK);
        var port = port();
        if (mode.equals("demo"))
            System.setProperty("inkwell.url", "http://" + LOOPBACK + ":" + port);
        var kept = Ports.keep(address, port);
        try {
            if (!environment.containsKey("INKWELL_DATABASE_URL")) database(home);
            if (mode.equals("demo") && !environment.containsKey("INKWELL_SMTP_URL")) {
                settle(parts.add(DemonstrationMail.start()).settings());
            }
        } finally {
            kept.close();
        }
        parts.add(Platform.start(home, desk, address, port));
        answers(port);
        announce();
        console.println("Inkwell is open at http://" + LOOPBACK + ":" + port + "/");
        console.println("Ctrl-C stops it; its data stay in " + home.file(""));
    }

    private void database(Home home) throws IOException, SQLException {
        console.println("Starting the database");
        var shared = desk.resolve("postgres");
        var binaries = desk.toFile().canWrite() ? shared : home.file("postgres");
        settle(parts.add(Database.start(home, binaries)).settings());
    }

    /**
     * The platform talks at length on the standard streams; people get the console to themselves.
     */
    private void speakInto(Home home) throws IOException {
        var file = home.directory("log").resolve("console.log").toFile();
        var log = new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        console.println("Starting Inkwell");
    }

    /** What the desk has to tell once, and only here: passwords of the demonstration. */
    private void announce() {
        var words = System.clearProperty("inkwell.announcement");
        if (words != null) console.println(words);
    }

    private int port() throws IOException {
        var wanted = environment.get("INKWELL_PORT");
        return wanted == null ? Ports.from(FIRST_PORT) : Integer.parseInt(wanted);
    }

    private static void settle(Map<String, String> settings) {
        settings.forEach(System::setProperty);
    }

    private static void answers(int port) throws IOException {
        var page = URI.create("http://" + LOOPBACK + ":" + port + "/sign-in").toURL();
        var connection = (HttpURLConnection) page.openConnection();
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            var refusal = System.getProperty("inkwell.refusal");
            throw new IOException(
                    refusal == null ? "its first page does not answer; see the log" : refusal);
        }
    }
}
