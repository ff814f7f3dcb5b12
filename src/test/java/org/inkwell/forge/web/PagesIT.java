package org.inkwell.forge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkwell.forge.Dice;
import org.inkwell.forge.people.Person;
import org.inkwell.forge.people.School;
import org.inkwell.forge.picture.Drawn;
import org.inkwell.forge.picture.Word;
import org.inkwell.forge.wording.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With a real browser. */
final class PagesIT {
    private static final School SCHOOL = School.made(new Dice(7));
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() throws IOException {
        chromium.close();
    }

    static Stream<String> kinds() {
        return Pages.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyBoxHasLettersAndNobodyIsOnACleanScreenOrAmongUsefulWords(String kind)
            throws IOException {
        var drawn = drawn(kind);
        assertThat(drawn.words()).hasSizeGreaterThan(10);
        assertThat(drawn.words()).allMatch(word -> isInked(drawn.image(), word));
        assertThat(drawn.words())
                .filteredOn(word -> word.label().isSafe())
                .noneMatch(word -> surnames().contains(word.text()));
        assertThat(drawn.words().stream().noneMatch(word -> word.label().isPersonal()))
                .isEqualTo(kind.startsWith("clean"));
    }

    @Test
    void theSameSeedDrawsTheSamePixelsAndWords() throws IOException {
        var one = drawn("mail");
        var other = drawn("mail");
        assertThat(other.words()).isEqualTo(one.words());
        assertThat(colours(other.image())).isEqualTo(colours(one.image()));
    }

    private static Set<String> surnames() {
        return SCHOOL.everybody().stream()
                .filter(person -> !person.culture().written().equals("wordlike"))
                .map(Person::surname)
                .filter(name -> name.length() > 4)
                .collect(Collectors.toSet());
    }

    /** Whether the box holds more than one colour, or is all letter. */
    private static boolean isInked(BufferedImage image, Word word) {
        var box = word.box();
        var colours = image.getRGB(box.x, box.y, box.width, box.height, null, 0, box.width);
        return box.width <= 2 || box.height <= 2 || Arrays.stream(colours).distinct().count() > 1;
    }

    private static Drawn drawn(String kind) throws IOException {
        return chromium.draw(kind, new Cast(SCHOOL, new Dice(11)));
    }

    private static int[] colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
