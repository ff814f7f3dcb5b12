package org.inkwell.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.journey.JourneyDesk.first;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.mail.Multipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.model.Models;
import org.inkwell.redaction.reading.ScreenReader;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;

/** One screenshot from a school to a supplier's mailbox, by HTTP and SMTP at a desk in earnest. */
final class ScreenshotJourneyIT {

    @Test
    void oneAttachmentReachesTheSupplierWithoutANameAndTheNameIsNowhereElse() throws Exception {
        try (var it = new JourneyDesk()) {
            var raised = it.raise(it.hana, "one", it.fields(), Planted.screenshot());
            assertThat(raised.status()).as(raised.text()).isEqualTo(201);
            var path = "/api/tickets/" + raised.json().getInt("id");

            var ticket = it.until(path, found -> first(found).containsKey("inked"));
            var shot = path + "/attachments/" + first(ticket).getString("id");
            var seen = object("inked", first(ticket).getString("inked"));
            assertThat(it.post(it.hana, shot + "/release", seen).status()).isEqualTo(409);
            assertThat(it.post(it.tess, shot + "/release", seen).status()).isEqualTo(200);

            var asked = asked(it, first(ticket).getString("id")).build();
            var preview = it.post(it.tess, path + "/escalations?preview=true", asked);
            assertThat(preview.status()).as(preview.text()).isEqualTo(200);
            var blind = it.post(it.tess, path + "/escalations", asked);
            assertThat(blind.status()).isEqualTo(409);
            var digest = preview.json().getString("digest");
            var sent =
                    it.post(
                            it.tess,
                            path + "/escalations",
                            asked(it, first(ticket).getString("id")).add("digest", digest).build());
            assertThat(sent.status()).as(sent.text()).isEqualTo(201);

            var mail = Waiting.until(it.mailroom::arrived, found -> !found.isEmpty()).get(0);
            var png = picture((Multipart) mail.getContent());
            assertInked(png);
            assertThat(words(png)).doesNotContain("zebediah", "quillfeather", "999400119041");

            it.mailroom.answer(mail, "Press F5 and try again.");
            it.until(path, found -> found.toString().contains("Press F5 and try again."));
            try (var rows = it.rows()) {
                var destroyed = "sealed_file WHERE destroyed_at IS NOT NULL";
                Waiting.until(() -> Rows.count(rows, destroyed), count -> count == 1);
            }

            assertThat(it.desk.stop()).isEqualTo(143);
            assertNowhere(it.desk.home());
            var mails = it.mailroom.everything().getBytes(StandardCharsets.ISO_8859_1);
            assertThat(Bytes.containAny(mails, Planted.spellings())).isFalse();
        }
    }

    static JsonObjectBuilder asked(JourneyDesk it, String attachment) {
        return Json.createObjectBuilder()
                .add("supplier", it.larch.toString())
                .add("reason", "They wrote it")
                .add("note", "Please look at this.")
                .add("attachments", Json.createArrayBuilder().add(attachment));
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static byte[] picture(Multipart parts) throws Exception {
        var part = parts.getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo("screenshot-1.png");
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** Where name and number stood is one colour. */
    private static void assertInked(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(800);
        for (var box : Planted.boxes()) {
            for (var x = box[0]; x < box[0] + box[2]; x++) {
                for (var y = box[1]; y < box[1] + box[3]; y++) {
                    assertThat(image.getRGB(x, y) & 0xFFFFFF).isZero();
                }
            }
        }
    }

    /** What the desk's own readers make of what arrived. */
    private static String words(byte[] png) throws IOException {
        var pixels = Pixels.of(ImageIO.read(new ByteArrayInputStream(png)));
        var threads = Executors.newCachedThreadPool();
        var scratch = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "natives");
        try (var reader =
                new ScreenReader(Models.in(Path.of("redaction-models")), scratch, threads, 1)) {
            return reader.read(pixels, reader.locate(pixels)).lines().stream()
                    .map(TextLine::tokens)
                    .flatMap(List<Token>::stream)
                    .map(token -> token.first() + " " + token.second())
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
        } finally {
            threads.shutdown();
        }
    }

    /** Database, vault, logs, temporary files, console: everything under the home. */
    static void assertNowhere(Path home) throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(home)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(home.resolve("natives")))
                    .filter(file -> !file.startsWith(home.resolve("platform/runtime")))
                    .forEach(files::add);
        }
        files.add(home.resolveSibling(home.getFileName() + ".console"));
        for (var file : files) {
            assertThat(Bytes.containAny(Files.readAllBytes(file), Planted.spellings()))
                    .as(file.toString())
                    .isFalse();
        }
    }
}
