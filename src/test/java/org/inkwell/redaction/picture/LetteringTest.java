package org.inkwell.redaction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Pixels;
import org.junit.jupiter.api.Test;

final class LetteringTest {

    private static final String WORDS = "Pupil KPZ";
    private static final Box BOX = new Box(20, 20, 70, 14);

    /** Every grey and white, with the box in ink. */
    private static Pixels inked(Box box) {
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 200; x++) {
            for (var y = 0; y < 80; y++) {
                image.setRGB(x, y, new Color(55 + x, 255 - y, 255).getRGB());
            }
        }
        var pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(box.x(), box.y(), box.width(), box.height());
        pen.dispose();
        return Pixels.of(image);
    }

    private static int dots(Pixels inked, Pixels lettered) {
        var changed = 0;
        for (var x = 0; x < inked.width(); x++) {
            for (var y = 0; y < inked.height(); y++) {
                changed += inked.rgb(x, y) == lettered.rgb(x, y) ? 0 : 1;
            }
        }
        return changed;
    }

    @Property(tries = 200)
    void nothingButInkIsTouchedAndInsideOfABoxThatHasRoom(
            @ForAll @IntRange(min = -30, max = 190) int x,
            @ForAll @IntRange(min = -30, max = 70) int y,
            @ForAll @IntRange(min = 1, max = 120) int width,
            @ForAll @IntRange(min = 1, max = 60) int height) {
        var inked = inked(BOX);
        var box = new Box(x, y, width, height);
        var lettered = Lettering.letter(inked, Map.of(box, WORDS));
        for (var at = 0; at < 200 * 80; at++) {
            var here = new Box(at % 200, at / 200, 1, 1);
            if (inked.rgb(here.x(), here.y()) != lettered.rgb(here.x(), here.y())) {
                assertThat(here.intersects(box) || width < 21 || height < 9).isTrue();
                assertThat(here.intersects(BOX)).isTrue();
                assertThat(lettered.rgb(here.x(), here.y())).isEqualTo(0xFFFFFF);
            }
        }
    }

    @Test
    void theWordsStandInTheirBoxInWhite() {
        var lettered = Lettering.letter(inked(BOX), Map.of(BOX, WORDS));
        var rows = new StringBuilder();
        for (var y = 23; y < 30; y++) {
            for (var x = 22; x < 33; x++) {
                rows.append(lettered.rgb(x, y) == 0xFFFFFF ? '#' : '.');
            }
            rows.append('\n');
        }
        assertThat(rows.toString())
                .isEqualTo(
                        """
                        ####..#...#
                        #...#.#...#
                        #...#.#...#
                        ####..#...#
                        #.....#...#
                        #.....#...#
                        #......###.
                        """);
    }

    @Test
    void aNarrowBoxHasTheLastWordAloneAndATinyOneNothing() {
        var narrow = new Box(20, 20, 30, 14);
        var some = dots(inked(narrow), Lettering.letter(inked(narrow), Map.of(narrow, WORDS)));
        assertThat(some).isPositive();
        var word = Lettering.letter(inked(narrow), Map.of(narrow, "KPZ"));
        assertThat(some).isEqualTo(dots(inked(narrow), word));
        var tiny = new Box(20, 20, 9, 8);
        assertThat(dots(inked(tiny), Lettering.letter(inked(tiny), Map.of(tiny, WORDS)))).isZero();
    }

    @Test
    void inABoxOnEndTheWordsRunUpwards() {
        var level = Lettering.letter(inked(BOX), Map.of(BOX, WORDS));
        var post = new Box(20, 4, 14, 70);
        var lettered = Lettering.letter(inked(post), Map.of(post, WORDS));
        assertThat(dots(inked(post), lettered)).isEqualTo(dots(inked(BOX), level));
        for (var along = 0; along < 70; along++) {
            for (var down = 0; down < 14; down++) {
                assertThat(lettered.rgb(20 + down, 73 - along) == 0xFFFFFF)
                        .isEqualTo(level.rgb(20 + along, 20 + down) == 0xFFFFFF);
            }
        }
    }

    @Test
    void aPieceTooNarrowForAWordHasItOnTheInkBeside() {
        var piece = new Box(50, 20, 8, 14);
        var lettered = Lettering.letter(inked(BOX), Map.of(piece, WORDS));
        var word = Lettering.letter(inked(BOX), Map.of(BOX, "KPZ"));
        assertThat(dots(inked(BOX), lettered)).isEqualTo(dots(inked(BOX), word));
        assertThat(lettered.rgb(46, 23)).isEqualTo(0xFFFFFF);
        assertThat(dots(inked(piece), Lettering.letter(inked(piece), Map.of(piece, WORDS))))
                .isZero();
    }

    @Test
    void nothingIsDrawnWhereNotAllIsInk() {
        var wider = new Box(10, 20, 90, 14);
        var lettered = Lettering.letter(inked(BOX), Map.of(wider, WORDS));
        assertThat(dots(inked(BOX), lettered)).isZero();
    }
}
