package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.layout.Layout;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthsTest {

    @Property
    void whereNothingStandsBesideItsWidthIsAConstant(
            @ForAll @IntRange(min = 10, max = 320) int width,
            @ForAll @IntRange(min = 8, max = 28) int height) {
        assertThat(hidden(new Box(40, 50, width, height))).isEqualTo(new Box(40, 50, 320, height));
    }

    @Property
    void whereSomethingStandsBesideItsWidthEndsThere(
            @ForAll @IntRange(min = 10, max = 86) int width) {
        var next = new Box(140, 50, 60, 12);
        assertThat(hidden(new Box(40, 50, width, 12), next)).isEqualTo(new Box(40, 50, 86, 12));
    }

    @Test
    void noLetterIsGivenBack() {
        assertThat(hidden(new Box(40, 50, 400, 12)).width()).isEqualTo(400);
        assertThat(hidden(new Box(40, 50, 95, 12), new Box(140, 50, 60, 12)).width()).isEqualTo(95);
    }

    @Test
    void whatStandsOnAnotherRowOrBeforeItDoesNotEndIt() {
        var name = new Box(40, 50, 60, 12);
        assertThat(hidden(name, new Box(140, 66, 60, 12)).width()).isEqualTo(320);
        assertThat(hidden(name, new Box(140, 34, 60, 12)).width()).isEqualTo(320);
        assertThat(hidden(name, new Box(2, 50, 30, 12)).width()).isEqualTo(320);
        assertThat(hidden(name, new Box(140, 58, 60, 12)).width()).isEqualTo(86);
    }

    @Test
    void whatTheMarginWouldGrazeEndsItUnlessItGoesToo() {
        var name = new Box(40, 50, 60, 12);
        var beneath = new Box(140, 64, 60, 12);
        assertThat(hidden(name, beneath).width()).isEqualTo(86);
        var layout = Layout.of(new Reading(List.of(line(name), line(beneath)), List.of()));
        var both = Stream.of(name, beneath).map(WidthsTest::finding).toList();
        assertThat(new Widths(layout, both).widened(both.get(0)).box().width()).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource({"28, 320", "29, 640", "56, 640", "57, 1280"})
    void largeLettersReachFarther(int height, int reach) {
        assertThat(hidden(new Box(40, 50, 60, height)).width()).isEqualTo(reach);
    }

    private static Box hidden(Box name, Box... others) {
        var lines =
                Stream.concat(Stream.of(name), Stream.of(others)).map(WidthsTest::line).toList();
        var layout = Layout.of(new Reading(lines, List.of()));
        return new Widths(layout, List.of(finding(name))).widened(finding(name)).box();
    }

    private static TextLine line(Box box) {
        return new TextLine(List.of(new Token(box, "Ada", "Ada")));
    }

    private static Finding finding(Box box) {
        return new Finding(Kind.NAME, "name-known", box, 1);
    }
}
