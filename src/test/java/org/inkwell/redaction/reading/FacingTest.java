package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;

class FacingTest {

    private static final Pixels SCREEN =
            Screens.drawn(400, 300, pen -> pen.fillRect(45, 25, 9, 40));
    private static final Box LINE = new Box(40, 20, 120, 18);
    private static final Box NEXT = new Box(40, 50, 90, 18);
    private static final Box HIGH = new Box(10, 20, 18, 120);

    @Test
    void aPageOfHighPlacesLiesOnItsSide() {
        assertThat(Facing.isOnItsSide(List.of(HIGH, HIGH, HIGH))).isTrue();
        assertThat(Facing.isOnItsSide(List.of(HIGH, HIGH, HIGH, LINE))).isTrue();
    }

    @Test
    void aPageWithHeadingsOnEndDoesNot() {
        assertThat(Facing.isOnItsSide(List.of(HIGH, HIGH, HIGH, LINE, NEXT))).isFalse();
        assertThat(Facing.isOnItsSide(List.of(HIGH, HIGH))).isFalse();
        assertThat(Facing.isOnItsSide(List.of())).isFalse();
    }

    @Test
    void aPageThatIsReadTheOtherWayUpAloneIsUpsideDown() {
        var turn = Quarter.of(SCREEN, 2);
        var turned = List.of(turn.there(LINE), turn.there(NEXT));
        assertThat(isUpsideDown(readingAt(turned, "Attendance"))).isTrue();
        assertThat(isUpsideDown(readingAt(List.of(LINE, NEXT), "Attendance"))).isFalse();
    }

    @Test
    void aPageThatIsReadNeitherWayStaysAsItIs() {
        assertThat(isUpsideDown(readingAt(List.of(), ""))).isFalse();
        var turn = Quarter.of(SCREEN, 2);
        assertThat(isUpsideDown(readingAt(List.of(turn.there(LINE)), "Save"))).isFalse();
    }

    private static boolean isUpsideDown(TwoReaders readers) {
        return Facing.isUpsideDown(SCREEN, List.of(LINE, NEXT), readers);
    }

    /** By readers that see letters in these places alone. */
    private static TwoReaders readingAt(List<Box> places, String text) {
        return new TwoReaders(
                (pixels, box) -> words(places, box, text),
                (pixels, box) -> words(places, box, text));
    }

    private static List<Word> words(List<Box> places, Box box, String text) {
        return places.contains(box) ? List.of(new Word(box, text)) : List.of();
    }
}
