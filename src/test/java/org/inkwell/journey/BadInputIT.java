package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What bad input gets at the API: a clear answer, and nothing is lost. */
final class BadInputIT {

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
    void anEmptyPictureIsHeldAndSaysWhy() throws Exception {
        assertHeld(new byte[0]);
    }

    @Test
    void aTruncatedPictureIsHeldAndSaysWhy() throws Exception {
        assertHeld(Arrays.copyOf(Planted.screenshot(), 900));
    }

    @Test
    void aGifThatIsAScriptIsHeld() throws Exception {
        assertHeld("GIF89a/*<script>alert(1)</script>*/".getBytes(UTF_8));
    }

    @Test
    void anSvgIsHeld() throws Exception {
        assertHeld("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
    }

    @Test
    void aProgramNamedPngIsHeld() throws Exception {
        assertHeld("MZ\u0090\0This program cannot be run".getBytes(UTF_8));
    }

    @Test
    void twentySixMegabytesAreRefused() throws Exception {
        assertRefused(422, "25 MB", "large", new byte[26 * 1024 * 1024]);
    }

    @Test
    void elevenFilesAreRefused() throws Exception {
        var files = Collections.nCopies(11, new byte[10]).toArray(byte[][]::new);
        assertRefused(422, "ten screenshots", "eleven", files);
    }

    @Test
    void aTicketWithoutATitleIsRefused() throws Exception {
        var fields = it.fields();
        fields.put("title", " ");
        var answer = it.raise(it.hana, "untitled", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getString("detail")).contains("title");
    }

    @Test
    void aTicketForAnotherSchoolIsRefused() throws Exception {
        var fields = it.fields();
        fields.put("school", it.foreign.toString());
        assertThat(it.raise(it.hana, "foreign", fields).status()).isEqualTo(403);
    }

    @Test
    void aTicketForAServiceThatDoesNotExistIsRefused() throws Exception {
        var fields = it.fields();
        fields.put("service", UUID.randomUUID().toString());
        assertThat(it.raise(it.hana, "unserved", fields).status()).isEqualTo(403);
    }

    @Test
    void aTicketOfAColleagueDoesNotExist() throws Exception {
        var raised = it.raise(it.tess, "hers", it.fields());
        var path = "/api/tickets/" + raised.json().getInt("id");
        assertThat(it.get(it.hana, path).status()).isEqualTo(404);
    }

    @Test
    void aWordThatOpensNothingIsRefused() throws Exception {
        assertThat(it.get("nothing", "/api/tickets/1001").status()).isEqualTo(401);
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedWithoutBeingRepeated() throws Exception {
        var raised = it.raise(it.tess, "nojson", it.fields(), Planted.screenshot());
        var path = "/api/tickets/" + raised.json().getInt("id");
        var shot = path + "/screenshots/" + first(raised.json()).getString("id");
        var answer = it.post(it.tess, shot + "/release", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(answer.status()).isEqualTo(422);
        var escalation = it.post(it.tess, path + "/escalations", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(escalation.status()).isEqualTo(422);
    }

    @Test
    void theSameKeyTwiceIsOneTicket() throws Exception {
        var one = it.raise(it.hana, "twice", it.fields(), Planted.screenshot());
        var two = it.raise(it.hana, "twice", it.fields(), Planted.screenshot());
        assertThat(two.json().getInt("id")).isEqualTo(one.json().getInt("id"));
        assertThat(two.json().getJsonArray("screenshots")).hasSize(1);
    }

    private static void assertHeld(byte[] file) throws Exception {
        var raised = it.raise(it.hana, UUID.randomUUID().toString(), it.fields(), file);
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        var path = "/api/tickets/" + raised.json().getInt("id");
        var ticket = it.until(path, found -> !first(found).getString("state").equals("WAITING"));
        assertThat(first(ticket).getString("state")).isEqualTo("HELD");
        assertThat(first(ticket).getString("heldBecause")).isNotBlank();
    }

    private static void assertRefused(int status, String why, String key, byte[]... files)
            throws Exception {
        var answer = it.raise(it.hana, key, it.fields(), files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getString("detail")).contains(why);
    }
}
