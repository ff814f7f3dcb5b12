package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the desk stands on goes away for a while. */
final class OutageIT {

    private static JourneyDesk it;

    @BeforeAll
    static void open() throws IOException, SQLException {
        it = new JourneyDesk();
    }

    @AfterAll
    static void close() throws IOException {
        it.close();
    }

    @Test
    void aLetterWaitsForTheMailServerAndArrivesOnce() throws Exception {
        var raised = it.raise(it.hana, "post", it.fields(), Planted.screenshot());
        var path = "/api/tickets/" + raised.json().getInt("id");
        var shot = first(it.until(path, found -> first(found).containsKey("inked")));
        var seen = Json.createObjectBuilder().add("inked", shot.getString("inked")).build();
        var release = path + "/attachments/" + shot.getString("id") + "/release";
        assertThat(it.post(it.tess, release, seen).status()).isEqualTo(200);

        it.mailroom.close();
        it.escalate(path, shot.getString("id"));
        try (var rows = it.rows()) {
            var waiting = "letter WHERE state = 'QUEUED' AND trouble LIKE 'The mail server %.'";
            Waiting.until(() -> Rows.count(rows, waiting), count -> count == 1);
            it.mailroom.open();
            var sent = "letter WHERE state = 'SENT' AND trouble IS NULL";
            Waiting.until(() -> Rows.count(rows, sent), count -> count == 1);
        }
        assertThat(it.mailroom.arrived()).hasSize(1);
    }

    @Test
    void whileTheDatabaseIsGoneTheAnswerSaysNothingAndAfterwardsNothingIsLost() throws Exception {
        var kept = it.raise(it.hana, "before", it.fields()).json().getInt("id");
        var database = OwnDatabase.of(it.desk.home());
        database.stop();
        try {
            assertFixed(it.raise(it.hana, "meanwhile", it.fields(), Planted.screenshot()));
            assertFixed(it.get(it.tess, "/api/tickets/" + kept));
            var page = it.get(it.tess, "/sign-in");
            assertThat(page.status()).isIn(200, 500);
            assertSaysNothing(page.text());
            Thread.sleep(Duration.ofSeconds(10).toMillis());
        } finally {
            database.start();
        }

        var found =
                Waiting.until(
                        () -> it.get(it.tess, "/api/tickets/" + kept),
                        answer -> answer.status() == 200);
        assertThat(found.json().getInt("id")).isEqualTo(kept);
        var once = it.raise(it.hana, "meanwhile", it.fields(), Planted.screenshot());
        var again = it.raise(it.hana, "meanwhile", it.fields(), Planted.screenshot());
        assertThat(once.status()).as(once.text()).isEqualTo(201);
        assertThat(again.json().getInt("id")).isEqualTo(once.json().getInt("id"));
        it.until(
                "/api/tickets/" + once.json().getInt("id"),
                ticket -> first(ticket).containsKey("inked"));
    }

    @Test
    void whileTheVaultCannotBeWrittenATicketIsRefusedAsAWhole() throws Exception {
        var vault = it.desk.home().resolve("vault");
        var aside = it.desk.home().resolve("vault.aside");
        try (var rows = it.rows()) {
            var before = Rows.count(rows, "ticket");
            Files.move(vault, aside);
            Files.createFile(vault);
            try {
                assertFixed(it.raise(it.hana, "full", it.fields(), Planted.screenshot()));
                assertThat(Rows.count(rows, "ticket")).isEqualTo(before);
            } finally {
                Files.delete(vault);
                Files.move(aside, vault);
            }
            var raised = it.raise(it.hana, "full", it.fields(), Planted.screenshot());
            assertThat(raised.status()).as(raised.text()).isEqualTo(201);
            assertThat(Rows.count(rows, "ticket")).isEqualTo(before + 1);
        }
    }

    private static void assertFixed(JourneyDesk.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(500);
        assertThat(answer.json().getString("detail"))
                .matches("Try again later\\. If you tell us of it, name incident [0-9a-f]{8}\\.");
        assertSaysNothing(answer.text());
    }

    private static void assertSaysNothing(String text) {
        assertThat(text).doesNotContainIgnoringCase("postgres", "SQL", "Exception", "at org.");
    }
}
