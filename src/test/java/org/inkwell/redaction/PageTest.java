package org.inkwell.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.SchoolWords;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    private final Finder finder =
            new Deciding(Recognisers.strictest(2026)).with(Roll.none(), SchoolWords.none());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onAPictureTurnedByQuartersTheSameIsInkedAsOnAnUprightOne(int quarters) {
        var screen = Screens.pupils();
        var turn = Quarter.of(screen, quarters);
        var upright = inked(screen);
        var turned = inked(turn.page(screen));
        assertThat(turned.findings()).hasSameSizeAs(upright.findings());
        for (var finding : upright.findings()) {
            var lies = turn.there(finding.box());
            assertThat(turned.findings())
                    .anyMatch(f -> f.box().shared(lies) * 10 > f.box().union(lies).area() * 7);
        }
    }

    @Test
    void aTiltedPictureOnItsSideIsReadToo() {
        var screen = Screens.tilted(4);
        var turn = Quarter.of(screen, 1);
        var inked = inked(turn.page(screen));
        // The middle of the name and of a line that stays, four degrees from where they stood.
        assertThat(covers(inked, turn.there(new Box(159, 218, 2, 2)))).isTrue();
        assertThat(covers(inked, turn.there(new Box(430, 238, 2, 2)))).isFalse();
    }

    /** A line of 14 pixels has room for the whole of a pseudonym, a slanted one for its letters. */
    @ParameterizedTest
    @ValueSource(doubles = {-8, -3, 4, 90, 270})
    void whoIsNamedOnATurnedPictureIsLetteredOnce(double degrees) {
        var quarters = (int) Math.abs(degrees) / 90;
        var tilted = Screens.tilted(quarters > 0 ? 0 : degrees);
        var found = new ArrayList<Box>();
        var inked =
                inked(
                        Quarter.of(tilted, quarters).page(tilted),
                        reading -> {
                            var now = finder.find(reading);
                            now.stream().map(Finding::box).forEach(found::add);
                            return now;
                        });
        var placed = inked.placed(Map.of(found.get(0), "Person KPZ"));
        assertThat(placed).hasSize(1);
        assertThat(inked.findings()).extracting(Finding::box).containsAll(placed.keySet());
        var lettered = inked.lettered(placed).pixels();
        assertThat(lettered.raster()).isNotEqualTo(inked.pixels().raster());
        assertThat(inked.onPicture(found.get(0))).containsAll(placed.keySet());
    }

    /** At that size the readers agree on a third of the letters. */
    @Test
    void lettersTooSmallForTheReadersAreReadEnlarged() {
        var large = Screens.tilted(0);
        var shrunk = large.copy().getScaledInstance(405, 288, Image.SCALE_AREA_AVERAGING);
        var small = Screens.drawn(405, 288, pen -> pen.drawImage(shrunk, 0, 0, null));
        var inked = inked(small);
        assertThat(covers(inked, new Box(55, 105, 28, 5))).isTrue();
        assertThat(covers(inked, new Box(55, 60, 28, 3))).isFalse();
    }

    /** From its foot or from its top. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void whatStandsOnEndAmongLevelTextIsReadAsItStands(int turn) {
        var inked = inked(Screens.onEnd(turn, "Okonkwo"));
        assertThat(covers(inked, new Box(Screens.FIRST.x() + 2, 50, 10, 50))).isTrue();
        assertThat(covers(inked, Screens.SECOND)).isFalse();
        assertThat(covers(inked, new Box(300, 165, 120, 18))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ng", "Sara", "Jo Ali", "4QX", "QVX-", "123456"})
    void whatStandsOnEndAndIsNotProvedHarmlessIsInkedWhole(String text) {
        var screen = Screens.onEnd(-1, text);
        var made = inked(screen).pixels();
        var left = 0;
        for (var at = 0L; at < Screens.FIRST.area(); at++) {
            var x = Screens.FIRST.x() + (int) (at % Screens.FIRST.width());
            var y = Screens.FIRST.y() + (int) (at / Screens.FIRST.width());
            left += screen.rgb(x, y) < 0x808080 && made.rgb(x, y - 1) != 0 ? 1 : 0;
        }
        assertThat(left).isZero();
    }

    private static boolean covers(Inked inked, Box box) {
        return inked.findings().stream()
                        .map(Finding::box)
                        .mapToLong(found -> Painter.padded(found).shared(box))
                        .sum()
                >= box.area();
    }

    private Inked inked(Pixels screen) {
        return inked(screen, finder);
    }

    private static Inked inked(Pixels screen, Finder by) {
        return REDACTOR.get()
                .redact(Pngs.encode(screen), by, List.of())
                .fold(inked -> inked, held -> null);
    }
}
