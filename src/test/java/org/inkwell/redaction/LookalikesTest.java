package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.picture.Pngs;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in letters of other scripts that look like the Latin ones: a reader must not care. */
class LookalikesTest {

    private static final String ROLL = "Forename,Surname\nChidi,Okonkwo\nGrace,Openshaw\n";
    private static final Box PLACE = new Box(20, 56, 190, 16);

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chidi Okonkwo",
                "Сhіdі Оkоnkwо",
                "Ϲhιdι Οkοnkwο",
                "Grасе Ореnѕhаw",
                "Kаyleigh Sаоіrѕе",
                "Αnnа Κοwalsκα"
            })
    void aNameInForeignLettersGoes(String name) throws IOException {
        var strictest = Recognisers.strictest(2026);
        for (var roll : List.of(Roll.none(), Roll.parse(new StringReader(ROLL)))) {
            var deciding = new Deciding(strictest);
            assertThat(visible(name, reading -> deciding.decide(reading, roll))).isZero();
        }
    }

    /** Dark pixels of the original, within the name's place, that are still those of a letter. */
    private static long visible(String name, Finder finder) {
        var screen =
                Screens.drawn(
                        480,
                        120,
                        pen -> {
                            pen.drawString("Settings", 20, 30);
                            pen.drawString(name, 20, 70);
                        });
        var inked =
                REDACTOR.get()
                        .redact(Pngs.encode(screen), finder, List.of())
                        .fold(it -> it, held -> null);
        return IntStream.range(0, (int) PLACE.area())
                .filter(i -> isLetter(screen, i) && isOpen(inked, i))
                .count();
    }

    private static boolean isLetter(Pixels screen, int i) {
        return (screen.rgb(x(i), y(i)) & 0xFF) < 128;
    }

    private static boolean isOpen(Inked inked, int i) {
        return inked.findings().stream()
                .noneMatch(finding -> finding.box().intersects(new Box(x(i), y(i), 1, 1)));
    }

    private static int x(int i) {
        return PLACE.x() + i % PLACE.width();
    }

    private static int y(int i) {
        return PLACE.y() + Math.floorDiv(i, PLACE.width());
    }
}
