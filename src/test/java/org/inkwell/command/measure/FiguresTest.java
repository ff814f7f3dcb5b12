package org.inkwell.command.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Evidence;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private static final Box BOX = new Box(0, 0, 10, 10);

    @Test
    void picturesWithoutPersonalWordsTellHowManyAreDamaged() {
        var figures =
                Figures.of(
                        List.of(
                                picture(List.of(), useful(20, 1), null),
                                picture(List.of(), useful(20, 2), null),
                                picture(List.of(), List.of(), null),
                                picture(names("welsh", 1, 1), useful(20, 20), null)));
        assertThat(figures.damaged()).isEqualTo(new Share(1, 2));
        assertThat(figures.kept()).isEqualTo(new Share(37, 60));
        assertThat(figures.whole()).isEqualTo(new Share(3, 4));
    }

    @Test
    void heldPicturesHaveNoLeak() {
        var figures = Figures.of(List.of(picture(names("welsh", 3, 0), useful(4, 4), "too long")));
        assertThat(figures.held()).isEqualTo(new Share(1, 1));
        assertThat(figures.whole()).isEqualTo(new Share(1, 1));
        assertThat(figures.leaked()).isEqualTo(new Share(0, 3));
    }

    @Test
    void culturesOfEnoughNamesAreCompared() {
        var all =
                Stream.of(names("welsh", 100, 1), names("igbo", 100, 4), names("manx", 10, 10))
                        .flatMap(List::stream)
                        .toList();
        var figures = Figures.of(List.of(picture(all, List.of(), null)));
        assertThat(figures.leakedByCulture()).containsEntry("manx", new Share(10, 10));
        assertThat(figures.gapBetweenCultures()).isCloseTo(3, within(1e-9));
    }

    @Test
    void rulesAreWeighedCostliestFirst() {
        var pictures = List.of(picture(names("welsh", 3, 1), useful(10, 4), null));
        assertThat(Figures.of(pictures).rules())
                .containsExactly(
                        new RuleFigures("word-unknown", 0, 0, 0, 0, 4, 0),
                        new RuleFigures("name-known", 0, 0, 3, 1, 0, 0));
    }

    @Test
    void stagesThatRanTwiceCountTogether() {
        var figures = Figures.of(List.of(picture(List.of(), List.of(), null)));
        assertThat(figures.timesByStage()).containsEntry("ink", new Spread(5, 5, 5, 5));
        assertThat(figures.times()).isEqualTo(new Spread(40, 40, 40, 40));
    }

    private static Judged picture(
            List<Judged.Personal> personal, List<Judged.Useful> useful, String held) {
        return new Judged(
                "a.png",
                "table",
                held,
                personal,
                useful,
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                new Judged.SecondReading(false, 0),
                40,
                List.of(new Evidence.Timing("ink", 2), new Evidence.Timing("ink", 3)));
    }

    private static List<Judged.Personal> names(String culture, int all, int leaked) {
        return Stream.concat(
                        Collections.nCopies(leaked, name(culture, true)).stream(),
                        Collections.nCopies(all - leaked, name(culture, false)).stream())
                .toList();
    }

    private static Judged.Personal name(String culture, boolean leaked) {
        return new Judged.Personal("name", culture, BOX, leaked, "name-known");
    }

    private static List<Judged.Useful> useful(int all, int lost) {
        return Stream.concat(
                        Collections.nCopies(
                                lost, new Judged.Useful("en", BOX, false, "word-unknown", false))
                                .stream(),
                        Collections.nCopies(
                                all - lost, new Judged.Useful("en", BOX, true, "none", false))
                                .stream())
                .toList();
    }
}
