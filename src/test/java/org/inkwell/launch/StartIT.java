package org.inkwell.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void whatWasThereIsThereAfterAStopAndAfterAKill() throws Exception {
        try (var desk = RunningDesk.start(Map.of())) {
            assertThat(status(desk, "/sign-in")).isEqualTo(200);
            assertThat(status(desk, "/health")).isEqualTo(200);
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(desk, "SHOW " + setting)).as(setting).isEqualTo("on");
            }
            tell(desk, "CREATE TABLE note (line text)");
            tell(desk, "INSERT INTO note VALUES ('before the stop')");

            assertThat(desk.stop()).isEqualTo(143);
            assertThat(desk.home().resolve("database/postmaster.pid")).doesNotExist();
            assertThat(log(desk, "postgres.log"))
                    .as("the platform lets its connections go before the database ends")
                    .doesNotContain("terminating connection");

            desk.start();
            assertThat(status(desk, "/sign-in")).isEqualTo(200);
            tell(desk, "INSERT INTO note VALUES ('before the kill')");
            desk.kill();

            desk.start();
            assertThat(status(desk, "/sign-in")).isEqualTo(200);
            assertThat(ask(desk, "SELECT COUNT(*) FROM note")).isEqualTo("2");
        }
    }

    @Test
    void aHomeServesOneDesk() throws Exception {
        try (var desk = RunningDesk.start(Map.of())) {
            var second = new ProcessBuilder("src/main/bin/inkwell", "demo");
            second.environment().put("INKWELL_BUILD", "none");
            second.environment().put("INKWELL_HOME", desk.home().toString());
            var process = second.redirectErrorStream(true).start();
            var words = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(words).contains("Another desk is running");
            assertThat(status(desk, "/sign-in")).isEqualTo(200);
        }
    }

    @Test
    void aDeskInEarnestSaysWhichKeyItMisses() throws Exception {
        var home = Files.createTempDirectory("inkwell-keyless");
        var keyless = new ProcessBuilder("src/main/bin/inkwell", "start");
        keyless.environment().put("INKWELL_BUILD", "none");
        keyless.environment().put("INKWELL_HOME", home.toString());
        keyless.environment().put("INKWELL_SMTP_URL", "smtp://127.0.0.1:9");
        keyless.environment().put("INKWELL_IMAP_URL", "imap://127.0.0.1:9");
        var process = keyless.redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(words).contains("The desk did not start: No master key");
    }

    @Test
    void aDeskSaysThatItsPortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> RunningDesk.start(Map.of("INKWELL_PORT", port)))
                    .hasMessageContaining("Port " + port + " is taken");
        }
    }

    private static int status(RunningDesk desk, String path)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(desk.at(path)).build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String log(RunningDesk desk, String name) throws IOException {
        return Files.readString(desk.home().resolve("log").resolve(name));
    }

    private static void tell(RunningDesk desk, String statement) throws IOException, SQLException {
        try (var connection = desk.database();
                var words = connection.createStatement()) {
            words.execute(statement);
        }
    }

    private static String ask(RunningDesk desk, String query) throws IOException, SQLException {
        try (var connection = desk.database();
                var words = connection.createStatement();
                var rows = words.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
