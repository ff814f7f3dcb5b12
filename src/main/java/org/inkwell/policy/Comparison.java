package org.inkwell.policy;

import java.util.List;
import java.util.stream.IntStream;

/** Two versions of a policy beside one another, line by line. */
public record Comparison(int from, int to, List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * A line of both.
     *
     * @param before what the one says
     * @param after what the other says
     */
    public record Row(String heading, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    public static Comparison of(Terms from, Terms to) {
        var before = from.lines();
        var after = to.lines();
        return new Comparison(
                from.version(),
                to.version(),
                IntStream.range(0, before.size())
                        .mapToObj(
                                at ->
                                        new Row(
                                                before.get(at).heading(),
                                                before.get(at).says(),
                                                after.get(at).says()))
                        .toList());
    }
}
