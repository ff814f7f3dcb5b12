package org.inkwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.inkwell.launch.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInIT {
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern WORD = Pattern.compile("name=\"forgery\" value=\"([^\"]+)\"");

    private static RunningDesk desk;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void open() throws IOException, SQLException {
        desk = RunningDesk.start(Map.of());
        var person =
                "INSERT INTO person (id, name, email, password, active) VALUES (?, ?, ?, ?, true)";
        try (var connection = desk.database();
                var statement = connection.prepareStatement(person)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, "Ann Other");
            statement.setString(3, "ann.other@school.example");
            statement.setString(4, Passwords.hash(PASSWORD));
            statement.executeUpdate();
        }
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    @Test
    void anUnknownAddressAndAWrongPasswordHaveTheSameAnswer() throws Exception {
        var unknown = post("/sign-in", "email=nobody@school.example&password=wrong");
        var wrong = post("/sign-in", "email=ann.other@school.example&password=wrong");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace("ann.other", "nobody")).isEqualTo(unknown.body());
    }

    @Test
    void whoIsNotSignedInIsAskedAndTheApiSaysWhy() throws Exception {
        var page = get("/somewhere?page=2");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in?next=%2Fsomewhere%3Fpage%3D2");
        var api = get("/api/somewhere");
        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aFormThatCameTooLateIsCarriedThroughSigningIn() throws Exception {
        var late = post("/somewhere", "forgery=old&title=SIMS+is+slow");
        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(late.body()).contains("name=\"kept.title\" value=\"SIMS is slow\"");

        var kept =
                signIn(
                        "&kept.title=SIMS+is+slow&kept-action=/somewhere"
                                + "&kept-encoding=application/x-www-form-urlencoded");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body())
                .contains("action=\"/somewhere\"", "name=\"title\" value=\"SIMS is slow\"");
    }

    @Test
    void aChangeNeedsTheWordOfItsSessionAndAPageOfOurs() throws Exception {
        assertThat(signIn("").statusCode()).isEqualTo(303);
        assertThat(post("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(post("/sign-out", "forgery=guessed").statusCode()).isEqualTo(403);

        var word = WORD.matcher(get("/no-such-page").body());
        assertThat(word.find()).isTrue();
        var form = "forgery=" + word.group(1);
        var elsewhere =
                request("/sign-out").header("Sec-Fetch-Site", "cross-site").POST(body(form));
        assertThat(send(elsewhere).statusCode()).isEqualTo(403);
        assertThat(post("/sign-out", form).statusCode()).isEqualTo(303);
        assertThat(get("/no-such-page").statusCode()).isEqualTo(303);
    }

    @Test
    void aRequestOfMoreThan120MegabytesIsRefused() throws Exception {
        var length = request("/somewhere").POST(BodyPublishers.ofByteArray(new byte[120_000_001]));
        assertThat(send(length).statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> signIn(String more) throws Exception {
        var password = URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        return post(
                "/sign-in",
                "email=Ann.Other@school.example&password=" + password + "&next=/" + more);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path).POST(body(form)));
    }

    private static HttpRequest.BodyPublisher body(String form) {
        return BodyPublishers.ofString(form);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
