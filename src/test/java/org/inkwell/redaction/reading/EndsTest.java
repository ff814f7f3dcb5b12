package org.inkwell.redaction.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final Box PLACE = new Box(20, 20, 24, 46);

    @Test
    void lettersAboveOneAnotherMayStandOnEnd() {
        assertThat(mayStand(token("i", "i"), onEnd("Sara"))).isTrue();
    }

    @Test
    void aSingleSignDoesNot() {
        var place = new Box(20, 20, 16, 26);
        var sign = Screens.drawn(100, 100, pen -> pen.fillRect(24, 24, 8, 18));
        assertThat(Ends.mayStand(place, token("1", "1"), Ink.of(sign, place))).isFalse();
        assertThat(Ends.mayStand(place, token("Is", "Is"), Ink.of(sign, place))).isTrue();
    }

    @Test
    void aLineAndARuleDoNot() {
        assertThat(mayStand(List.of(), pen -> pen.fillRect(30, 20, 3, 46))).isFalse();
        var level = new Box(20, 20, 46, 24);
        var screen = Screens.drawn(100, 100, pen -> pen.drawString("Sara", 22, 36));
        assertThat(Ends.mayStand(level, token("Sara", "Sara"), Ink.of(screen, level))).isFalse();
    }

    @Test
    void whatIsReadAfterATurnStandsOnEndAndWhatIsNotIsUnread() {
        for (var turns : List.of(1, 3)) {
            var unread = new ArrayList<Box>();
            var read = read(turns, "Sara", unread);
            assertThat(read).hasSize(1);
            assertThat(read.get(0).turn().turns()).isEqualTo(turns);
            assertThat(read.get(0).reading().words()).hasSize(1);
            assertThat(PLACE.union(read.get(0).back(read.get(0).reading().words().get(0))))
                    .isEqualTo(PLACE);
            assertThat(unread).isEmpty();
        }
        var unread = new ArrayList<Box>();
        assertThat(read(1, "x", unread)).isEmpty();
        assertThat(unread).containsExactly(PLACE);
    }

    @Test
    void readersThatDisagreeHaveReadNothing() {
        var unread = new ArrayList<Box>();
        var readers = new TwoReaders((p, b) -> words(b, "Sara"), (p, b) -> words(b, "5a1a"));
        assertThat(Ends.read(drawn(onEnd("Sara")), Set.of(PLACE), readers, unread)).isEmpty();
        assertThat(unread).containsExactly(PLACE);
    }

    @Test
    void whatGoesOnFromAPlaceThatStandsGoesWithIt() {
        var screen = drawn(onEnd("Sara"));
        var foot = new Box(21, 58, 22, 18);
        var beside = new Box(30, 50, 60, 16);
        var readers = new TwoReaders((p, b) -> words(b, "i"), (p, b) -> words(b, "i"));
        assertThat(Ends.among(List.of(foot, PLACE, beside), screen, readers))
                .containsExactlyInAnyOrder(foot, PLACE);
    }

    /** By readers that see letters on one side of a page alone. */
    private static List<OnEnd> read(int turns, String text, List<Box> unread) {
        var screen = drawn(onEnd("Sara"));
        var there = Quarter.of(screen, turns).there(PLACE);
        var readers =
                new TwoReaders(
                        (pixels, box) -> box.equals(there) ? words(box, text) : List.of(),
                        (pixels, box) -> box.equals(there) ? words(box, text) : List.of());
        return Ends.read(screen, Set.of(PLACE), readers, unread);
    }

    private static List<Word> words(Box box, String text) {
        return List.of(new Word(box, text));
    }

    private static boolean mayStand(List<Token> level, Consumer<Graphics2D> drawing) {
        return Ends.mayStand(PLACE, level, Ink.of(drawn(drawing), PLACE));
    }

    private static List<Token> token(String first, String second) {
        return List.of(new Token(PLACE, first, second));
    }

    private static Pixels drawn(Consumer<Graphics2D> drawing) {
        return Screens.drawn(100, 100, drawing);
    }

    /** From the foot of the place upwards. */
    private static Consumer<Graphics2D> onEnd(String text) {
        return pen -> {
            pen.rotate(-Math.PI / 2, 38, 62);
            pen.drawString(text, 38, 62);
        };
    }
}
