package org.inkwell.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
        assertHeld(new byte[0], "empty");
    }

    @Test
    void aTruncatedPictureIsHeldAndSaysWhy() throws Exception {
        assertHeld(Arrays.copyOf(Planted.screenshot(), 900), "cut short");
    }

    @Test
    void aTruncatedJpegIsHeldAndSaysWhy() throws Exception {
        assertHeld(Bombs.truncatedJpeg(), "cut short");
    }

    @Test
    void aDecompressionBombIsHeldUnopened() throws Exception {
        var bomb = Bombs.decompression();
        assertThat(bomb).hasSizeLessThan(200_000);
        assertHeld(bomb, "50 megapixels");
    }

    @Test
    void aHundredMegapixelsAreHeldByTheirHead() throws Exception {
        assertHeld(Bombs.hundredMegapixels(), "50 megapixels");
    }

    @Test
    void aGifThatIsAScriptIsHeld() throws Exception {
        assertHeld("GIF89a/*<script>alert(1)</script>*/".getBytes(UTF_8), "picture");
    }

    @Test
    void anSvgIsHeld() throws Exception {
        assertHeld("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), "not a PNG");
    }

    @Test
    void aProgramNamedPngIsHeld() throws Exception {
        assertHeld("MZ\u0090\0This program cannot be run".getBytes(UTF_8), "cannot be inked");
    }

    @Test
    void anEncryptedPdfIsHeldAndSaysWhatToDo() throws Exception {
        assertHeld("a.pdf", Papers.locked(), "Print it to a new PDF without a password");
    }

    @Test
    void aWorkbookWithMacrosIsHeldAndSaysWhatToDo() throws Exception {
        assertHeld("a.xlsm", Papers.sheet(), "Save it as a kind without macros");
    }

    @Test
    void aFileOfAnUnknownKindIsHeldAndSaysWhatToDo() throws Exception {
        assertHeld("a.bin", new byte[] {1, 2, 3, 0, 5}, "Send a screenshot, a PDF or text");
    }

    @Test
    void twentySixMegabytesAreRefused() throws Exception {
        assertRefused(422, "25 MB", "large", new byte[26 * 1024 * 1024]);
    }

    @Test
    void elevenFilesAreRefused() throws Exception {
        var files = Collections.nCopies(11, new byte[10]).toArray(byte[][]::new);
        assertRefused(422, "ten files", "eleven", files);
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
        var shot = path + "/attachments/" + first(raised.json()).getString("id");
        for (var target : List.of(shot + "/release", shot + "/refuse", path + "/escalations")) {
            for (var body : List.of("{\"reason\": " + Planted.SURNAME, "[]", "\"{}\"", "")) {
                var answer = it.post(it.tess, target, body);
                assertThat(answer.status()).as(target + " " + body).isEqualTo(400);
                assertThat(answer.json().getString("detail"))
                        .isEqualTo("The body is no JSON object.");
            }
        }
    }

    @Test
    void anObjectWithoutItsFieldsIsRefused() throws Exception {
        var raised = it.raise(it.tess, "fieldless", it.fields(), Planted.screenshot());
        var path = "/api/tickets/" + raised.json().getInt("id");
        var shot = path + "/attachments/" + first(raised.json()).getString("id");
        assertThat(it.post(it.tess, shot + "/release", "{}").status()).isEqualTo(422);
        assertThat(it.post(it.tess, path + "/escalations", "{}").status()).isEqualTo(422);
    }

    /** Every file here is sent under a name with a path and a pupil's name in it. */
    @Test
    void aNameInTheNameOfAFileIsNowhere() throws Exception {
        var raised = it.raise(it.hana, "named", it.fields(), new byte[] {1});
        assertThat(raised.status()).isEqualTo(201);
        var path = "/api/tickets/" + raised.json().getInt("id");
        it.until(path, found -> first(found).getString("state").equals("HELD"));
        assertNamesNobody(it.get(it.tess, path).text());
        try (var rows = it.rows()) {
            assertNamesNobody(Rows.everything(rows));
        }
        assertNamesNobody(it.desk.console());
        try (var logs = Files.list(it.desk.home().resolve("log"))) {
            for (var log : logs.toList()) assertNamesNobody(Files.readString(log, ISO_8859_1));
        }
    }

    @Test
    void theSameKeyTwiceIsOneTicket() throws Exception {
        var one = it.raise(it.hana, "twice", it.fields(), Planted.screenshot());
        var two = it.raise(it.hana, "twice", it.fields(), Planted.screenshot());
        assertThat(two.json().getInt("id")).isEqualTo(one.json().getInt("id"));
        assertThat(two.json().getJsonArray("attachments")).hasSize(1);
    }

    private static void assertHeld(byte[] file, String why) throws Exception {
        assertHeld(Planted.SURNAME + ".exe.png", file, why);
    }

    private static void assertHeld(String name, byte[] file, String why) throws Exception {
        var raised = it.raise(it.hana, UUID.randomUUID().toString(), it.fields(), name, file);
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        var path = "/api/tickets/" + raised.json().getInt("id");
        var ticket = it.until(path, found -> !first(found).getString("state").equals("WAITING"));
        assertThat(first(ticket).getString("state")).isEqualTo("HELD");
        assertThat(first(ticket).getString("heldBecause")).contains(why);
    }

    private static void assertNamesNobody(String text) {
        assertThat(Bytes.containAny(text.getBytes(UTF_8), Planted.spellings())).isFalse();
    }

    private static void assertRefused(int status, String why, String key, byte[]... files)
            throws Exception {
        var answer = it.raise(it.hana, key, it.fields(), files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().getString("detail")).contains(why);
    }
}
