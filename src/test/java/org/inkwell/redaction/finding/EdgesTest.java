package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.inkwell.redaction.finding.Edges.Span;
import org.junit.jupiter.api.Test;

class EdgesTest {

    @Test
    void spansThatShareAnEdgeEndAtTheFarthestOfThem() {
        assertThat(Edges.shared(spans(10, 90, 40, 70, 60, 80))).containsExactly(70, 70, 70);
    }

    @Test
    void whatCannotShareIsLeftToTheFewest() {
        assertThat(Edges.shared(spans(10, 90, 85, 95, 20, 30, 40, 90)))
                .containsExactly(90, 90, 30, 90);
    }

    @Test
    void whatTouchesInOneEdgeShares() {
        assertThat(Edges.shared(spans(10, 20, 20, 40))).containsExactly(20, 20);
        assertThat(Edges.shared(spans(10, 20, 21, 40))).containsExactlyInAnyOrder(20, 40);
    }

    @Test
    void nothingHasNoEdges() {
        assertThat(Edges.shared(List.of())).isEmpty();
    }

    @Property
    void eachEdgeLiesInItsSpanAndNoMoreOfThemAreMadeThanSpans(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 400) Integer> needs,
            @ForAll @IntRange(min = 0, max = 100) int room) {
        var spans =
                IntStream.range(0, needs.size())
                        .mapToObj(i -> span(needs.get(i), room * (i % 3)))
                        .toList();
        var edges = Edges.shared(spans);
        for (var i = 0; i < edges.length; i++) {
            assertThat(edges[i]).isBetween(spans.get(i).need(), spans.get(i).limit());
        }
        var most =
                spans.stream()
                        .mapToLong(
                                one ->
                                        spans.stream()
                                                .filter(other -> other.need() <= one.need())
                                                .filter(other -> one.need() <= other.limit())
                                                .count())
                        .max()
                        .orElseThrow();
        assertThat(Arrays.stream(edges).distinct().count())
                .isLessThanOrEqualTo(spans.size() - most + 1);
    }

    @Test
    void whatWishesToStayNearerGoesFartherForAnothersLettersAlone() {
        assertThat(Edges.shared(List.of(new Span(10, 30, 50), new Span(20, 90, 90))))
                .containsExactly(30, 30);
        assertThat(Edges.shared(List.of(new Span(10, 30, 50), new Span(40, 90, 90))))
                .containsExactly(40, 40);
    }

    private static Span span(int need, int room) {
        return new Span(need, need + room / 2, need + room);
    }

    private static List<Span> spans(int... ends) {
        return Stream.iterate(0, at -> at < ends.length, at -> at + 2)
                .map(at -> new Span(ends[at], ends[at + 1], ends[at + 1]))
                .toList();
    }
}
