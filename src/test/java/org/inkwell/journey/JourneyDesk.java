package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.inkwell.key.MasterKey;
import org.inkwell.launch.RunningDesk;
import org.inkwell.person.Doors;
import org.inkwell.person.Role;

/** A desk in earnest with one school, one supplier and two people, spoken to over HTTP. */
final class JourneyDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final UUID school = UUID.randomUUID();
    final UUID foreign = UUID.randomUUID();
    final UUID sims = UUID.randomUUID();
    final UUID larch = UUID.randomUUID();
    final Mailroom mailroom = new Mailroom();
    final RunningDesk desk;
    final String hana;
    final String tess;
    private final HttpClient http = HttpClient.newHttpClient();

    /** What a request came to. */
    record Answer(int status, String text) {

        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }
    }

    JourneyDesk() throws IOException, SQLException {
        var key = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "key");
        MasterKey.ofFile(key.resolve("master.json"));
        var settings = new HashMap<>(mailroom.settings());
        settings.put("INKWELL_MASTER_KEY_FILE", key.resolve("master.json").toString());
        desk = RunningDesk.startInEarnest(settings);
        try (var rows = rows()) {
            var add = "INSERT INTO school VALUES (?, ?, null, 72)";
            Doors.insert(rows, add, school, "Elm Grove School");
            Doors.insert(rows, add, foreign, "St Brigid's");
            Doors.insert(rows, "INSERT INTO service VALUES (?, 'SIMS')", sims);
            Doors.insert(
                    rows,
                    "INSERT INTO supplier VALUES (?, 'Larch & Finch', ?)",
                    larch,
                    Mailroom.SUPPLIER);
            var today = LocalDate.now(ZoneOffset.UTC);
            Doors.insert(
                    rows,
                    "INSERT INTO agreement VALUES (?, ?, 'DSA-1', ?, ?)",
                    UUID.randomUUID(),
                    larch,
                    today.minusDays(9),
                    today.plusDays(9));
            Doors.insert(
                    rows,
                    "INSERT INTO contract VALUES (?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    school,
                    larch,
                    sims,
                    today.minusDays(9),
                    today.plusDays(9));
            Doors.insert(rows, "UPDATE supplier SET country = 'GB'");
            Doors.insert(
                    rows,
                    "UPDATE agreement SET confidentiality = true, purpose = true, onward = true");
            Doors.insert(rows, "UPDATE contract SET reference = 'C-1'");
            hana = Doors.open(rows, Role.STAFF, "Hana Whitfield", school);
            tess = Doors.open(rows, Role.TECHNICIAN, "Tess Marlowe", null);
        }
    }

    Connection rows() throws IOException, SQLException {
        var port = Files.readAllLines(desk.home().resolve("database/postmaster.pid")).get(3);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/inkwell",
                "inkwell",
                Files.readString(desk.home().resolve("database.password")));
    }

    Answer get(String token, String path) throws IOException, InterruptedException {
        return answer(request(token, path).GET());
    }

    byte[] bytes(String token, String path) throws IOException, InterruptedException {
        return http.send(request(token, path).GET().build(), BodyHandlers.ofByteArray()).body();
    }

    Answer post(String token, String path, JsonObject body)
            throws IOException, InterruptedException {
        return post(token, path, body.toString());
    }

    /** Whatever stands in the body, it is said to be JSON. */
    Answer post(String token, String path, String body) throws IOException, InterruptedException {
        return answer(
                request(token, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** A ticket as the API takes it. */
    Answer raise(String token, String key, Map<String, String> fields, byte[]... attachments)
            throws IOException, InterruptedException {
        return answer(raising(token, key, fields, attachments));
    }

    /** The same with one file of that name. */
    Answer raise(String token, String key, Map<String, String> fields, String name, byte[] file)
            throws IOException, InterruptedException {
        return answer(raising(token, key, fields, name, file));
    }

    HttpRequest.Builder raising(
            String token, String key, Map<String, String> fields, byte[]... attachments)
            throws IOException {
        return raising(token, key, fields, "../" + Planted.SURNAME + ".exe.png", attachments);
    }

    private HttpRequest.Builder raising(
            String token,
            String key,
            Map<String, String> fields,
            String fileName,
            byte[]... attachments)
            throws IOException {
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            body.write(part("name=\"" + field.getKey() + "\"", field.getValue().getBytes(UTF_8)));
        }
        for (var attachment : attachments) {
            var name = "name=\"attachment\"; filename=\"" + fileName + "\"";
            body.write(part(name, attachment));
        }
        body.write("--cut--\r\n".getBytes(UTF_8));
        return request(token, "/api/tickets")
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Fields of a ticket that nothing is wrong with. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        fields.put("school", school.toString());
        fields.put("service", sims.toString());
        fields.put("kind", "incident");
        fields.put("urgency", "high");
        fields.put("affected", "several");
        fields.put("title", "The record cannot be saved");
        fields.put("story", "It stops with an error.");
        return fields;
    }

    /** Asks again until it is as it should be. */
    JsonObject until(String path, Predicate<JsonObject> right)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = get(tess, path).json();
            if (right.test(answer)) return answer;
            if (System.nanoTime() > end) throw new AssertionError("Still " + answer);
            Thread.sleep(200);
        }
    }

    /** What was shown is what is sent. */
    void escalate(String path, String attachment) throws IOException, InterruptedException {
        var asked = ScreenshotJourneyIT.asked(this, attachment).build();
        var preview = post(tess, path + "/escalations?preview=true", asked);
        var digest = preview.json().getString("digest");
        var seen = ScreenshotJourneyIT.asked(this, attachment).add("digest", digest).build();
        var sent = post(tess, path + "/escalations", seen);
        if (sent.status() != 201) throw new AssertionError(sent.text());
    }

    static JsonObject first(JsonObject ticket) {
        return ticket.getJsonArray("attachments").getJsonObject(0);
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    private HttpRequest.Builder request(String token, String path) {
        URI uri = desk.at(path);
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token);
    }

    private static byte[] part(String disposition, byte[] content) {
        var head = "--cut\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(UTF_8));
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        desk.close();
        mailroom.close();
    }
}
