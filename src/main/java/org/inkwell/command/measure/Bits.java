package org.inkwell.command.measure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the widths of ink tell of the names beneath.
 *
 * <p>A width follows from its name, so what it tells is the entropy of widths within a column,
 * which is estimated by how often each was seen there; columns weigh by their names. Of a column of
 * n names no estimate can exceed log n.
 *
 * @param names in columns of two or more
 * @param told bits of a name that its width gives away, in the mean
 * @param most the mean of log n: what would be told if all widths differed
 */
public record Bits(long names, double told, double most) {

    static Bits of(List<Judged.Column> columns) {
        var names = columns.stream().mapToLong(column -> column.widths().size()).sum();
        if (names == 0) {
            return new Bits(0, 0, 0);
        }
        var told = columns.stream().mapToDouble(c -> c.widths().size() * entropy(c)).sum();
        var most = columns.stream().mapToDouble(c -> c.widths().size() * log(c.widths().size()));
        return new Bits(names, told / names, most.sum() / names);
    }

    private static double entropy(Judged.Column column) {
        double size = column.widths().size();
        return column.widths().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(count -> count / size * -log(count / size))
                .sum();
    }

    private static double log(double value) {
        return Math.log(value) / Math.log(2);
    }
}
