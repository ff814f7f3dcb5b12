package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The power goes at each station in turn. */
final class KillIT {

    @Test
    void nothingIsLostNothingIsSentTwiceAndNothingIsLeftUnsealed() throws Exception {
        try (var it = new JourneyDesk()) {
            // While a ticket comes in: sent again under the same key, it is one ticket.
            var request = it.raising(it.hana, "one", it.fields(), Planted.screenshot()).build();
            var cut = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
            again(it);
            cut.cancel(true);
            var raised = it.raise(it.hana, "one", it.fields(), Planted.screenshot());
            assertThat(raised.status()).as(raised.text()).isEqualTo(201);
            var path = "/api/tickets/" + raised.json().getInt("id");
            try (var rows = it.rows()) {
                assertThat(Rows.count(rows, "ticket")).isEqualTo(1);
                Waiting.until(
                        () -> Rows.count(rows, "attachment WHERE attempts > 0 OR state = 'INKED'"),
                        count -> count == 1);
            }

            // While it is inked, which is begun again.
            again(it);
            var ticket = it.until(path, found -> first(found).containsKey("inked"));
            assertThat(first(ticket).getJsonArray("marks")).isNotEmpty();

            // Once it is released: the original goes all the same.
            var shot = path + "/attachments/" + first(ticket).getString("id");
            var seen =
                    Json.createObjectBuilder()
                            .add("inked", first(ticket).getString("inked"))
                            .build();
            assertThat(it.post(it.tess, shot + "/release", seen).status()).isEqualTo(200);
            again(it);
            try (var rows = it.rows()) {
                var destroyed = "sealed_file WHERE destroyed_at IS NOT NULL";
                Waiting.until(() -> Rows.count(rows, destroyed), count -> count == 1);
            }

            // Once the supplier is asked, and while the letter is on its way.
            it.escalate(path, first(ticket).getString("id"));
            again(it);
            Waiting.until(it.mailroom::arrived, mails -> !mails.isEmpty());
            again(it);
            try (var rows = it.rows()) {
                Waiting.until(
                        () -> Rows.count(rows, "letter WHERE state = 'SENT'"), count -> count == 1);
            }
            assertThat(it.mailroom.arrived()).hasSize(1);

            assertThat(it.desk.stop()).isEqualTo(143);
            assertThat(sealedFiles(it)).isBetween(1L, 2L);
            ScreenshotJourneyIT.assertNowhere(it.desk.home());
        }
    }

    private static void again(JourneyDesk it) throws IOException {
        it.desk.kill();
        it.desk.start();
    }

    /** What a request left behind that was cut off is swept by the hour, sealed as it is. */
    private static long sealedFiles(JourneyDesk it) throws IOException {
        try (var files = Files.list(it.desk.home().resolve("vault"))) {
            return files.filter(file -> !file.toString().endsWith(".draft")).count();
        }
    }
}
