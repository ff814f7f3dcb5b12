package org.inkwell.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.inkwell.command.measure.Judged;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.junit.jupiter.api.Test;

final class GalleryTest {

    private static final Box PLACE = new Box(20, 57, 70, 13);
    private static final Pixels SCREEN = Screens.pupils();

    private final Gallery gallery = new Gallery();

    @Test
    void leaksAreShownUntilThereIsNoRoomAndTheRestIsCounted() {
        for (var picture = 0; picture < 4; picture++) {
            gallery.add(judged(40, 0), SCREEN, SCREEN);
        }
        assertThat(gallery.leaks().cuttings()).hasSize(150);
        assertThat(gallery.leaks().leftOut()).isEqualTo(10);
        assertThat(gallery.leaks().cuttings().get(0).before()).startsWith("data:image/png;base64,");
    }

    @Test
    void onePictureDoesNotFillWhatARuleTook() {
        gallery.add(judged(0, 9), SCREEN, SCREEN);
        gallery.add(judged(0, 3), SCREEN, SCREEN);
        var group = gallery.losses().get("word-unknown");
        assertThat(group.cuttings()).hasSize(7);
        assertThat(group.leftOut()).isEqualTo(5);
        assertThat(gallery.leaks().cuttings()).isEmpty();
    }

    @Test
    void facesAndCodesThatAreLeftAreLeaks() {
        gallery.add(judged(0, 0, new Judged.Region(PLACE, true)), SCREEN, SCREEN);
        gallery.add(judged(0, 0, new Judged.Region(PLACE, false)), SCREEN, SCREEN);
        assertThat(gallery.leaks().cuttings())
                .extracting(Cutting::caption)
                .containsExactly("a.png: face");
    }

    private static Judged judged(int leaked, int lost, Judged.Region... faces) {
        return new Judged(
                "a.png",
                "table",
                null,
                Collections.nCopies(leaked, new Judged.Personal("name", null, PLACE, true, "none")),
                Collections.nCopies(
                        lost, new Judged.Useful("en", PLACE, false, "word-unknown", false)),
                List.of(faces),
                List.of(),
                0,
                List.of(),
                List.of(),
                new Judged.SecondReading(false, 0),
                40,
                List.of());
    }
}
