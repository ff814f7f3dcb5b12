package org.inkwell.redaction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkwell.redaction.document.DocumentRedaction;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class WorkersTest {

    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofMinutes(1), 128);

    private final Workers workers = hostile(LIMITS);

    @AfterEach
    void close() {
        workers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "loops, too long",
        "loops and says so, too long",
        "fills, more memory",
        "recurs, stopped the program",
        "exits, stopped the program",
        "throws, stopped the program",
        "crashes, stopped the program",
        "says nonsense, stopped the program",
        "says half of it, stopped the program",
        "says its length is enormous, stopped the program",
    })
    void aBadFileIsHeldWithinItsLimitsAndTheNextIsInked(String file, String sentence) {
        var began = System.nanoTime();
        assertThat(withheld(redact(workers, file))).contains(sentence).doesNotContain(file);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(children()).isEmpty();
        assertThat(inked(redact(workers, "Kayleigh Okafor"))).matches("\\[Person [A-Z]{3}]");
    }

    @Test
    void aWorkerIsUsedAgainUntilAFileIsHeld() {
        redact(workers, "It is Kayleigh.");
        var first = children();
        redact(workers, "It is Kwame.");
        assertThat(children()).isEqualTo(first).hasSize(1);
        redact(workers, "exits");
        assertThat(children()).isEmpty();
    }

    @Test
    void whatTheFileIsInkedByGoesAlong() throws Exception {
        var roll = Roll.parse(new StringReader("Forename,Surname,UPN\nWill,Park,J823200124001\n"));
        var words = new SchoolWords(Set.of("gizmo"), Set.of("Zorbly"));
        var pseudonyms = new Pseudonyms("another ticket's".getBytes(StandardCharsets.UTF_8));
        var text = "ask Will Park about the gizmo";
        var far =
                workers.redact(
                        text.getBytes(StandardCharsets.UTF_8), "a.txt", roll, words, pseudonyms);
        assertThat(inked(far)).matches("ask \\[Pupil [A-Z]{3}] about the \\[Person [A-Z]{3}]");
        var other =
                workers.redact(
                        text.getBytes(StandardCharsets.UTF_8), "a.txt", roll, words, PSEUDONYMS);
        assertThat(inked(other)).isNotEqualTo(inked(far));
        assertThat(inked(redact(workers, "gizmo"))).isEqualTo("gizmo");
    }

    @Test
    void theEvidenceComesBackWhole() {
        redact(workers, "Kayleigh Okafor, 07700 900123")
                .fold(
                        made -> {
                            assertThat(made.ending()).isEqualTo("txt");
                            assertThat(made.rounds()).isPositive();
                            assertThat(made.tally().counts()).hasSize(2);
                            assertThat(made.inputSha256()).hasSize(64);
                            return made;
                        },
                        sentence -> {
                            throw new AssertionError(sentence);
                        });
    }

    @Test
    void threadsMayShareThemAndTwoWorkAtMost() {
        var all =
                IntStream.range(0, 6)
                        .mapToObj(
                                i -> CompletableFuture.supplyAsync(() -> redact(workers, "Kwame")))
                        .toList();
        assertThat(all).allSatisfy(one -> assertThat(inked(one.join())).startsWith("[Person"));
        assertThat(children()).hasSizeLessThan(3);
    }

    @Test
    void noneOutlivesThem() throws Exception {
        var hanging = CompletableFuture.supplyAsync(() -> redact(workers, "loops"));
        awaitChild();
        var child = children().iterator().next();
        workers.close();
        assertThat(child.isAlive()).isFalse();
        assertThatThrownBy(hanging::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> redact(workers, "a")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneWithoutWorkEnds() {
        try (var soon =
                hostile(
                        new Limits(
                                Duration.ofSeconds(9),
                                Duration.ofSeconds(9),
                                Duration.ofMillis(200),
                                96))) {
            redact(soon, "Kwame");
            var child = children().iterator().next();
            child.onExit().orTimeout(5, TimeUnit.SECONDS).join();
            assertThat(inked(redact(soon, "Kwame"))).startsWith("[Person");
        }
    }

    @Test
    void whereNoneCanBeStartedTheFileIsHeld() {
        try (var none =
                new Workers(new Startup("org.inkwell.Nobody", List.of(), 128), 2026, LIMITS)) {
            assertThat(withheld(redact(none, "Kwame"))).contains("at the moment");
        }
        try (var none =
                new Workers(new Startup("org.inkwell.Nobody", List.of(), -5), 2026, LIMITS)) {
            assertThat(withheld(redact(none, "Kwame"))).contains("at the moment");
        }
    }

    @Test
    void nothingThatIsPersonalStandsWhereOthersSeeIt() throws Exception {
        redact(workers, "Kayleigh Okafor");
        var child = children().iterator().next();
        var seen = Files.readString(Path.of("/proc", String.valueOf(child.pid()), "cmdline"));
        assertThat(seen).doesNotContain("Kayleigh").doesNotContain("planted.txt");
        assertThat(environment(child))
                .containsOnlyKeys("OMP_THREAD_LIMIT", "MALLOC_ARENA_MAX", "LC_ALL");
    }

    @Test
    void noneOutlivesAParentThatIsKilled() throws Exception {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledParent.class.getName());
        var parent = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        try (var out = new BufferedReader(parent.inputReader(StandardCharsets.UTF_8))) {
            var child =
                    ProcessHandle.of(
                                    Long.parseLong(
                                            out.lines()
                                                    .filter(line -> line.matches("\\d+"))
                                                    .findFirst()
                                                    .orElseThrow()))
                            .orElseThrow();
            assertThat(child.isAlive()).isTrue();
            parent.destroyForcibly().waitFor();
            child.onExit().orTimeout(5, TimeUnit.SECONDS).join();
        }
    }

    private static Workers hostile(Limits limits) {
        return KilledParent.hostile(limits);
    }

    private static DocumentRedaction redact(Workers workers, String text) {
        return workers.redact(
                text.getBytes(StandardCharsets.UTF_8),
                "planted.txt",
                Roll.none(),
                SchoolWords.none(),
                PSEUDONYMS);
    }

    private static String withheld(DocumentRedaction redaction) {
        return redaction.fold(made -> "", sentence -> sentence);
    }

    private static String inked(DocumentRedaction redaction) {
        return redaction.fold(
                made -> new String(made.file(), StandardCharsets.UTF_8), sentence -> sentence);
    }

    private static void awaitChild() throws InterruptedException {
        while (children().isEmpty()) {
            Thread.sleep(20);
        }
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> environment(ProcessHandle child) throws IOException {
        var all = Files.readString(Path.of("/proc", String.valueOf(child.pid()), "environ"));
        return Arrays.stream(all.split("\0"))
                .collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')), one -> one));
    }
}
