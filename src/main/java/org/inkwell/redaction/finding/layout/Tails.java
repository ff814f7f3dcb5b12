package org.inkwell.redaction.finding.layout;

import java.util.List;
import java.util.stream.IntStream;

/** Cells beneath the last of a column: of a line of status, buttons, tabs of sheets. */
public final class Tails {

    private static final int FEWEST = 3;

    private static final int SAME_ROW = 5;

    private Tails() {}

    /**
     * Those after the last step out of time with the others, in the lower half of the column; none
     * where few cells keep time.
     *
     * @param column from the top
     */
    public static List<Cell> of(List<Cell> column) {
        var steps =
                IntStream.range(1, column.size())
                        .map(i -> column.get(i).box().y() - column.get(i - 1).box().y())
                        .toArray();
        var sorted = IntStream.of(steps).filter(step -> step > SAME_ROW).sorted().toArray();
        if (sorted.length < FEWEST) {
            return List.of();
        }
        var usual = sorted[sorted.length / 2];
        return IntStream.range(column.size() / 2, steps.length)
                .filter(i -> steps[i] > SAME_ROW && Math.abs(steps[i] - usual) * 4 > usual)
                .mapToObj(i -> column.subList(i + 1, column.size()))
                .findFirst()
                .orElse(List.of());
    }
}
