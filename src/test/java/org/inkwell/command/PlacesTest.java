package org.inkwell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PlacesTest {

    private final Places places = new Places(Path.of("out"));

    @Test
    void resultsBearTheNameOfTheirFile() {
        var place = places.next(Path.of("in/screen.one.jpg"));
        assertThat(place.png()).isEqualTo(Path.of("out/screen.one.png"));
        assertThat(place.json()).isEqualTo(Path.of("out/screen.one.json"));
        assertThat(place.held()).isEqualTo(Path.of("out/screen.one.jpg.held"));
    }

    @Test
    void aMailOfOutlookBearsWhatItBecameAndAnyOtherFileItsOwnEnding() {
        var mail = places.next(Path.of("in/story.msg"));
        assertThat(mail.as("eml")).isEqualTo(Path.of("out/story.eml"));
        assertThat(mail.all()).contains(mail.as("eml"));
        var log = places.next(Path.of("in/sims.log"));
        assertThat(log.as("txt")).isEqualTo(Path.of("out/sims.log"));
    }

    @Test
    void filesOfOneNameDoNotShareAPlace() {
        var first = places.next(Path.of("a/screen.png"));
        var second = places.next(Path.of("b/Screen.jpg"));
        var third = places.next(Path.of("c/screen-2.png"));
        assertThat(first.png()).isEqualTo(Path.of("out/screen.png"));
        assertThat(second.png()).isEqualTo(Path.of("out/Screen-2.png"));
        assertThat(third.png()).isEqualTo(Path.of("out/screen-2-2.png"));
        assertThat(second.held()).isNotEqualTo(first.held());
    }

    @Test
    void aNameWithoutEndingOrOfAnEndingAloneIsAName() {
        assertThat(places.next(Path.of(".png")).png()).isEqualTo(Path.of("out/.png.png"));
        assertThat(places.next(Path.of("screen")).held()).isEqualTo(Path.of("out/screen.held"));
    }
}
