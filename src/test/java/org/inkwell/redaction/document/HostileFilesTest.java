package org.inkwell.redaction.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inkwell.redaction.Inkings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file is, it comes out inked or held, in bounded time, and never as an exception. */
final class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final List<String> WANTED = List.of("kayleigh", "okafor", "823200124001");
    private static final Map<String, byte[]> SPECIMENS = Specimens.all();

    static Stream<Arguments> specimens() {
        return arguments(SPECIMENS);
    }

    static Stream<Arguments> hostile() {
        return arguments(HostileFiles.all());
    }

    static Stream<Arguments> held() {
        return arguments(HostileFiles.held());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("specimens")
    void cutAtEveryTenthNobodyIsLeft(String name, byte[] file) {
        for (var tenth = 0; tenth < 10; tenth++) {
            comesOut(name, Arrays.copyOf(file, file.length / 10 * tenth), true);
        }
    }

    @Property(tries = 120, seed = "2026")
    void bytesThatAreTurnedBreakNothing(@ForAll int which, @ForAll long seed) {
        var names = SPECIMENS.keySet().stream().toList();
        var name = names.get(Math.floorMod(which, names.size()));
        var file = SPECIMENS.get(name).clone();
        var random = new Random(seed);
        for (var left = 1 + random.nextInt(20); left > 0; left--) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        comesOut(name, file, false);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsMadeToHarmComesOutInkedOrHeld(String name, byte[] file) {
        comesOut(name, file, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("held")
    void whatCannotBeLookedIntoIsHeldWithWhatToDo(String name, byte[] file) {
        assertThat(Desk.withholds(name, file))
                .containsPattern("Save|Send|Print|Make|Export|send|save");
    }

    private static void comesOut(String name, byte[] file, boolean isWhole) {
        var outcome =
                assertTimeoutPreemptively(
                        LONGEST, () -> Desk.redact(name, file, picture -> Inkings.of(List.of())));
        var said = outcome.fold(InkedDocument::file, sentence -> sentence.getBytes(UTF_8));
        if (isWhole) {
            var plain = new String(said, UTF_8).toLowerCase(Locale.ROOT);
            assertThat(WANTED).noneMatch(plain::contains);
        }
    }

    private static Stream<Arguments> arguments(Map<String, byte[]> files) {
        return files.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }
}
