import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long warm pages and API calls take, one after the other, from sending to the last byte.
 *
 * <p>{@code java src/test/load/Load.java http://127.0.0.1:8080 EMAIL PASSWORD [TOKEN]}, with an account of
 * a technician from the demonstration. Bounded: 50 requests to warm up and 300 that count, for each
 * address; only a desk on this machine is asked.
 */
final class Load {
    private static final int WARM = 50;
    private static final int COUNTED = 300;
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern TICKET = Pattern.compile("href=\"(/tickets/\\d+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String desk;

    private Load(String desk) {
        this.desk = desk;
    }

    public static void main(String... words) throws IOException, InterruptedException {
        var host = URI.create(words[0]).getHost();
        if (!List.of("127.0.0.1", "localhost").contains(host)) {
            System.err.println("Only a desk on this machine is asked.");
            System.exit(2);
        }
        var load = new Load(words[0]);
        load.signIn(words[1], words[2]);
        var ticket = load.firstTicket();
        System.out.printf("%-28s %8s %8s %8s%n", "", "p50 ms", "p95 ms", "max ms");
        load.measure("sign-in page", "/sign-in", null);
        load.measure("queue", "/queue", null);
        load.measure("ticket", ticket, null);
        if (words.length > 3) load.measure("ticket by API", "/api" + ticket, words[3]);
    }

    private void signIn(String email, String password) throws IOException, InterruptedException {
        var fields = new ArrayList<String>();
        var hidden = HIDDEN.matcher(get("/sign-in", null));
        while (hidden.find()) {
            if (!List.of("email", "password").contains(hidden.group(1))) {
                fields.add(pair(hidden.group(1), hidden.group(2)));
            }
        }
        fields.add(pair("email", email));
        fields.add(pair("password", password));
        var request =
                HttpRequest.newBuilder(URI.create(desk + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                        .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        if (answer.uri().getPath().equals("/sign-in")) throw new IOException("not signed in");
    }

    private String firstTicket() throws IOException, InterruptedException {
        var tickets = TICKET.matcher(get("/queue", null));
        if (!tickets.find()) throw new IOException("the queue shows no ticket");
        return tickets.group(1);
    }

    private void measure(String name, String path, String token)
            throws IOException, InterruptedException {
        for (var i = 0; i < WARM; i++) get(path, token);
        var times = new long[COUNTED];
        for (var i = 0; i < COUNTED; i++) {
            var start = System.nanoTime();
            get(path, token);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s %8.1f %8.1f %8.1f%n",
                name,
                times[COUNTED / 2] / 1e6,
                times[COUNTED * 95 / 100] / 1e6,
                times[COUNTED - 1] / 1e6);
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = browser.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
        return answer.body();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
