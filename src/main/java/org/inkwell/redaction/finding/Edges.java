package org.inkwell.redaction.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where ink ends, so that as many places as can end at one edge do: edges that differ tell. */
final class Edges {

    private Edges() {}

    /**
     * From where the letters need ink to how far it may go, away from the letters.
     *
     * @param wish where it goes if no other's letters need more
     * @param limit not before {@code need}
     */
    record Span(int need, int wish, int limit) {

        private boolean holds(int edge) {
            return need <= edge && edge <= limit;
        }
    }

    /** An edge within each span, in their order: few of them, and as far out as all wish. */
    static int[] shared(List<Span> spans) {
        var edges = new int[spans.size()];
        var open = new ArrayList<Integer>();
        for (var i = 0; i < spans.size(); i++) {
            open.add(i);
        }
        while (!open.isEmpty()) {
            var most =
                    open.stream()
                            .map(i -> holding(spans.get(i).need(), open, spans))
                            .max(Comparator.comparingInt(List::size))
                            .orElseThrow();
            var wish = most.stream().mapToInt(i -> spans.get(i).wish()).min().orElseThrow();
            var edge = most.stream().mapToInt(i -> spans.get(i).need()).reduce(wish, Math::max);
            most.forEach(i -> edges[i] = edge);
            open.removeAll(most);
        }
        return edges;
    }

    private static List<Integer> holding(int edge, List<Integer> open, List<Span> spans) {
        return open.stream().filter(i -> spans.get(i).holds(edge)).toList();
    }
}
