package org.inkwell.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.picture.Decoded;
import org.inkwell.redaction.picture.Pictures;
import org.inkwell.redaction.picture.Pngs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

    private static final Pixels SCREEN = Screens.pupils();
    private static final String MODELS = "inkwell.models";
    private static final String SCRATCH = "inkwell.scratch";

    @TempDir Path directory;
    private Path screen;
    private Path out;

    @BeforeAll
    static void sayWhereModelsLie() {
        System.setProperty(MODELS, "redaction-models");
        System.setProperty(SCRATCH, "target/natives");
    }

    @AfterAll
    static void sayNothing() {
        System.clearProperty(MODELS);
        System.clearProperty(SCRATCH);
    }

    @BeforeEach
    void putAScreen() throws IOException {
        screen = Files.write(directory.resolve("screen.png"), Pngs.encode(SCREEN));
        out = directory.resolve("out");
    }

    @Test
    void everyFileComesOutInkedOrHeld() throws IOException {
        var folder = Files.createDirectory(directory.resolve("second"));
        var same = Files.copy(screen, folder.resolve("Screen.png"));
        var letter = Files.writeString(directory.resolve("letter.png"), "Dear Ms Okonkwo");
        var roll = Files.writeString(directory.resolve("roll.csv"), "Surname\nPresent\n");
        assertThat(run("redact", "--roll", roll, "--out", out, screen, same, letter)).isZero();
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "screen.png",
                        "screen.json",
                        "Screen-2.png",
                        "Screen-2.json",
                        "letter.png.held");
        assertThat(Files.readString(out.resolve("letter.png.held")))
                .endsWith(".\n")
                .doesNotContain("Okonkwo");
        var inked = pixels(out.resolve("screen.png"));
        assertThat(inked.width()).isEqualTo(SCREEN.width());
        assertThat(inked.height()).isEqualTo(SCREEN.height());
        assertThat(inked.rgb(50, 65)).as("a name").isZero();
        assertThat(inked.rgb(260, 65)).as("a word that the roll has").isZero();
        assertThat(inked.rgb(240, 5)).as("the ground").isEqualTo(0xFFFFFF);
        assertThat(Files.readAllBytes(out.resolve("Screen-2.png")))
                .isEqualTo(Files.readAllBytes(out.resolve("screen.png")));
    }

    @Test
    void theAccountTellsPlacesAndHashesAndNoWord() throws IOException {
        assertThat(run("redact", "--out", out, screen)).isZero();
        var text = Files.readString(out.resolve("screen.json"));
        assertThat(text).doesNotContainIgnoringCase("okonkwo", "brzezinska");
        var account = JsonParser.parseString(text).getAsJsonObject();
        assertThat(account.keySet())
                .contains("engine", "models", "input_sha256", "output_sha256", "timings_ms");
        assertThat(account.get("width").getAsInt()).isEqualTo(SCREEN.width());
        assertThat(account.getAsJsonArray("findings"))
                .isNotEmpty()
                .allSatisfy(
                        finding ->
                                assertThat(((JsonObject) finding).keySet())
                                        .contains("kind", "rule", "box", "confidence"));
    }

    @Test
    void whatCannotBeMeantEndsWithTwo() throws IOException {
        assertThat(run("redact", screen)).isEqualTo(2);
        assertThat(run("redact", "--out", out, directory.resolve("nowhere.png"))).isEqualTo(2);
        assertThat(run("redact", "--out", out, "--roll", screen, screen)).isEqualTo(2);
        assertThat(run("evaluate", "--truth", screen, directory)).isEqualTo(2);
        assertThat(run("evaluate", "--truth", screen, "--roll", screen, "--rolls", directory))
                .isEqualTo(2);
    }

    @Test
    void whatWouldWriteOverAnInputEndsWithTwo() throws IOException {
        var before = Files.readAllBytes(screen);
        assertThat(run("redact", "--out", directory, screen)).isEqualTo(2);
        assertThat(Files.readAllBytes(screen)).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenEndsWithOne() {
        assertThat(run("redact", "--out", screen, screen)).isEqualTo(1);
    }

    @Test
    void documentsComeOutAsWhatTheyWere() throws IOException {
        var table = Files.writeString(directory.resolve("pupils.csv"), "Surname,Year\nWill,7\n");
        var data = Files.writeString(directory.resolve("data.json"), "{\"surname\":\"Will\"}");
        var odd = Files.write(directory.resolve("odd.bin"), new byte[] {1, 2, 3});
        assertThat(run("redact", "--out", out, table, data, odd)).isZero();
        assertThat(names(out))
                .containsExactlyInAnyOrder(
                        "pupils.csv",
                        "pupils.json",
                        "data.json",
                        "data.evidence.json",
                        "odd.bin.held");
        assertThat(Files.readString(out.resolve("pupils.csv")))
                .matches("Surname,Year\n\\[Person [A-Z]{3}],7\n");
        assertThat(Files.readString(out.resolve("pupils.json"))).doesNotContain("Will");
    }

    @Test
    void whatCannotBeReadIsHeldAndTheRestIsInked() throws IOException {
        var unreadable = Path.of("/proc/self/mem");
        var note = Files.writeString(directory.resolve("note.txt"), "Kayleigh rang");
        assertThat(run("redact", "--out", out, unreadable, note)).isZero();
        assertThat(names(out)).containsExactlyInAnyOrder("mem.held", "note.txt", "note.json");
    }

    @Test
    void anEvaluationOfTextNeedsNoPictures() throws IOException {
        var truth = Files.writeString(directory.resolve("t.conll"), "Kayleigh\tB-PER\nrang\tO\n");
        var report = directory.resolve("report.html");
        assertThat(run("evaluate", "--truth", truth, "--report", report)).isZero();
        assertThat(Files.readString(report)).contains("0 of 1 (0.00 %)").doesNotContain("<script");
        assertThat(directory.resolve("report.json")).exists();
    }

    @Test
    void anEvaluationPrintsAndReportsWithoutAWord() throws IOException {
        var truth =
                Files.writeString(
                        directory.resolve("truth.jsonl"),
                        """
                        {"file": "screen.png", "kind": "table", "pii": [\
                        {"text": "Okonkwo", "kind": "name", "box": [20, 57, 70, 13]}], \
                        "safe": [{"text": "Attendance", "box": [240, 17, 85, 13]}]}
                        """);
        var report = directory.resolve("report.html");
        var console = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(console, true, UTF_8));
        try {
            assertThat(run("evaluate", "--truth", truth, "--report", report, directory)).isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(console.toString(UTF_8))
                .contains("personal words left     0 of 1 (0.00 %)")
                .doesNotContain("Okonkwo");
        assertThat(Files.readString(report))
                .contains("0 of 1 (0.00 %)")
                .doesNotContain("Okonkwo", "http", "<script");
        var figures =
                JsonParser.parseString(Files.readString(directory.resolve("report.json")))
                        .getAsJsonObject()
                        .getAsJsonObject("figures");
        assertThat(figures.getAsJsonObject("leaked").get("whole").getAsInt()).isEqualTo(1);
    }

    private static int run(Object... words) {
        return Main.run(List.of(words).stream().map(Object::toString).toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Pixels pixels(Path png) throws IOException {
        return Pictures.decode(Files.readAllBytes(png))
                .fold(Decoded.Picture::pixels, refused -> null);
    }
}
