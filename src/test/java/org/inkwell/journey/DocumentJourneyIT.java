package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;

/** A document from a school to a supplier, and one that comes back, at a desk in earnest. */
final class DocumentJourneyIT {

    @Test
    void aSheetReachesTheSupplierInkedAndAnAnswersFileIsInkedToo() throws Exception {
        try (var it = new JourneyDesk()) {
            var raised = it.raise(it.hana, "one", it.fields(), "Zebediah.xlsx", Papers.sheet());
            assertThat(raised.status()).as(raised.text()).isEqualTo(201);
            var path = "/api/tickets/" + raised.json().getInt("id");
            var file = first(it.until(path, found -> first(found).containsKey("inked")));
            assertThat(file.getString("kind")).isEqualTo("document");
            assertThat(file.getString("name")).isEqualTo("file-1.xlsx");
            assertThat(file.getJsonArray("went")).isNotEmpty();

            var at = path + "/attachments/" + file.getString("id");
            var bytes = it.bytes(it.tess, at + "/inked");
            assertThat(Bytes.containAny(bytes, Planted.spellings())).isFalse();
            var seen = Json.createObjectBuilder().add("inked", file.getString("inked")).build();
            assertThat(it.post(it.tess, at + "/release", seen).status()).isEqualTo(200);
            it.escalate(path, file.getString("id"));

            var mail = Waiting.until(it.mailroom::arrived, found -> !found.isEmpty()).get(0);
            it.mailroom.answer(mail, "See there.", "Zebediah.pdf", Papers.pdf());
            var ticket =
                    it.until(
                            path,
                            found ->
                                    found.getJsonArray("attachments").size() == 2
                                            && found.getJsonArray("attachments")
                                                    .getJsonObject(1)
                                                    .containsKey("inked"));
            var back = ticket.getJsonArray("attachments").getJsonObject(1);
            assertThat(back.getString("name")).isEqualTo("file-2.pdf");

            assertThat(it.desk.stop()).isEqualTo(143);
            ScreenshotJourneyIT.assertNowhere(it.desk.home());
        }
    }
}
