package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.picture.Painter;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes as the painter inks them. */
class WidthsTest {

    private static final Box NAME = new Box(40, 50, 60, 12);
    private static final Box SHORT = new Box(40, 80, 30, 12);

    @Property
    void whereNothingStandsBesideItsWidthIsAConstant(
            @ForAll @IntRange(min = 10, max = 300) int width,
            @ForAll @IntRange(min = 8, max = 28) int height) {
        assertThat(inked(new Box(40, 50, width, height)).width()).isEqualTo(328);
    }

    @Property
    void namesBeneathOneAnotherAreOfOneWidth(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 10, max = 500) Integer> widths,
            @ForAll @IntRange(min = 0, max = 3) int jitter) {
        var names =
                IntStream.range(0, widths.size())
                        .mapToObj(i -> new Box(40 + i * jitter % 4, 30 * i, widths.get(i), 10 + i))
                        .toList();
        var inked = hidden(names, List.of());
        var first = inked.get(0);
        assertThat(inked)
                .extracting(Box::x, Box::width)
                .containsOnly(tuple(first.x(), first.width()));
    }

    @Test
    void whereOneOfThemHasAWordBesideItAllEndBeforeTheWord() {
        var inked = hidden(List.of(NAME, SHORT), List.of(new Box(140, 80, 60, 12)));
        assertThat(inked).extracting(Box::right).containsExactly(129, 129);
    }

    @Test
    void whereTheLongestCannotEndBeforeTheWordTheOthersKeepTheirOwnEdge() {
        var names = List.of(new Box(40, 20, 200, 12), NAME, SHORT);
        var inked = hidden(names, List.of(new Box(140, 50, 60, 12), new Box(140, 80, 60, 12)));
        assertThat(inked).extracting(Box::right).containsExactly(365, 129, 129);
    }

    @Test
    void noLetterIsGivenBack() {
        assertThat(inked(new Box(40, 50, 400, 12)).width()).isEqualTo(406);
        var cramped = inked(new Box(40, 50, 95, 12), new Box(140, 50, 60, 12));
        assertThat(cramped.x()).isEqualTo(37);
        assertThat(cramped.right()).isEqualTo(137);
    }

    @Test
    void otherInkOnTheRowIsNotRunInto() {
        var inked = hidden(List.of(NAME, new Box(200, 50, 60, 12)), List.of());
        assertThat(inked).extracting(Box::right).containsExactly(186, 525);
    }

    @Test
    void whatStandsOnAnotherRowOrBeforeItDoesNotEndIt() {
        assertThat(inked(NAME, new Box(140, 66, 60, 12)).width()).isEqualTo(328);
        assertThat(inked(NAME, new Box(140, 34, 60, 12)).width()).isEqualTo(328);
        assertThat(inked(NAME, new Box(2, 50, 30, 12)).width()).isEqualTo(328);
        assertThat(inked(NAME, new Box(140, 58, 60, 12)).right()).isEqualTo(129);
    }

    @Test
    void whatTheMarginWouldGrazeEndsItUnlessItGoesToo() {
        var beneath = new Box(140, 64, 60, 12);
        assertThat(inked(NAME, beneath).right()).isEqualTo(129);
        assertThat(hidden(List.of(NAME, beneath), List.of()).get(0).width()).isEqualTo(328);
    }

    @Test
    void whatIsDrawnBackFromOtherInkAndMeetsAnEdgeKeepsItsLastLetter() {
        var whole = new Box(40, 50, 110, 12);
        var words =
                List.of(
                        new Box(40, 50, 96, 12),
                        new Box(152, 50, 60, 12),
                        new Box(141, 80, 60, 12));
        var layout =
                Layout.of(new Reading(words.stream().map(WidthsTest::line).toList(), List.of()));
        var column = new Finding(Kind.NAME, Columns.RULE, whole, 1);
        var found = List.of(column, finding(words.get(1)), finding(SHORT));
        var inked = new Widths(layout, found, List.of()).hidden().get(0).box();
        assertThat(Painter.padded(inked).right()).isBetween(138, 148);
    }

    @Test
    void aNumberKeepsTheLengthThatAllItsKindHave() {
        var number = new Finding(Kind.NUMBER, "upn", NAME, 1);
        var layout = Layout.of(new Reading(List.of(line(NAME)), List.of()));
        assertThat(new Widths(layout, List.of(number), List.of()).hidden()).containsExactly(number);
    }

    @Test
    void aLetterBetweenTwoWordsKeepsItsInk() {
        var letter = new Box(40, 50, 2, 40);
        var inked = inked(letter, new Box(10, 50, 27, 40), new Box(46, 50, 90, 40));
        assertThat(inked.x()).isLessThanOrEqualTo(40);
        assertThat(inked.right()).isGreaterThanOrEqualTo(42);
    }

    @Test
    void whatStaysBesideIsNotGrazedByTheMargin() {
        var before = new Box(20, 50, 19, 12);
        assertThat(inked(NAME, before).x()).isBetween(39, 40);
    }

    @ParameterizedTest
    @CsvSource({"28, 328", "29, 656", "56, 656", "57, 1312"})
    void largeLettersReachFarther(int height, int reach) {
        assertThat(inked(new Box(40, 50, 60, height)).width()).isEqualTo(reach);
    }

    private static Box inked(Box name, Box... others) {
        return hidden(List.of(name), List.of(others)).get(0);
    }

    private static List<Box> hidden(List<Box> names, List<Box> others) {
        var lines = Stream.concat(names.stream(), others.stream()).map(WidthsTest::line).toList();
        var layout = Layout.of(new Reading(new ArrayList<>(lines), List.of()));
        return new Widths(layout, names.stream().map(WidthsTest::finding).toList(), List.of())
                .hidden().stream().map(found -> Painter.padded(found.box())).toList();
    }

    private static TextLine line(Box box) {
        return new TextLine(List.of(new Token(box, "Ada", "Ada")));
    }

    private static Finding finding(Box box) {
        return new Finding(Kind.NAME, "name-known", box, 1);
    }
}
