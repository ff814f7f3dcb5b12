package org.inkwell.forge.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.inkwell.forge.Dice;
import org.inkwell.forge.people.Person;
import org.inkwell.forge.people.School;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.picture.Word;
import org.inkwell.forge.wording.Cast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WindowsTest {
    private static final School SCHOOL = School.made(new Dice(7));

    @ParameterizedTest
    @MethodSource("org.inkwell.forge.window.Windows#kinds")
    void theSameSeedDrawsTheSamePixelsAndWords(String kind) {
        var one = drawn(kind);
        var other = drawn(kind);
        assertThat(other.words()).isEqualTo(one.words());
        assertThat(dots(other.image())).isEqualTo(dots(one.image()));
    }

    @ParameterizedTest
    @MethodSource("org.inkwell.forge.window.Windows#kinds")
    void everyBoxHasLettersInIt(String kind) {
        var drawn = drawn(kind);
        assertThat(drawn.words()).hasSizeGreaterThan(20);
        assertThat(drawn.words()).allMatch(word -> isTight(drawn.image(), word));
    }

    @ParameterizedTest
    @MethodSource("org.inkwell.forge.window.Windows#kinds")
    void noUsefulWordIsSomebodysName(String kind) {
        var surnames =
                SCHOOL.everybody().stream()
                        .filter(person -> !person.culture().written().equals("wordlike"))
                        .map(Person::surname)
                        .filter(name -> name.length() > 4)
                        .collect(Collectors.toSet());
        assertThat(drawn(kind).words())
                .filteredOn(word -> word.label().isSafe())
                .noneMatch(word -> surnames.contains(word.text()));
    }

    /** Whether each edge of the box touches something that is not of one colour. */
    private static boolean isTight(BufferedImage image, Word word) {
        var box = word.box();
        var colours =
                Arrays.stream(image.getRGB(box.x, box.y, box.width, box.height, null, 0, box.width))
                        .distinct()
                        .count();
        return colours > 1 || box.width <= 2 || box.height <= 2;
    }

    private static Drawn drawn(String kind) {
        return Windows.draw(kind, new Cast(SCHOOL, new Dice(11)));
    }

    private static int[] dots(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
