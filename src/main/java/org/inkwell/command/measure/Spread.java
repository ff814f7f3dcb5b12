package org.inkwell.command.measure;

import java.util.List;

/** How long something took, in milliseconds. */
public record Spread(long median, long p95, long longest, long all) {

    static Spread of(List<Long> milliseconds) {
        var sorted = milliseconds.stream().sorted().toList();
        return new Spread(
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1),
                sorted.stream().mapToLong(Long::longValue).sum());
    }

    /** The nearest rank. */
    private static long at(List<Long> sorted, double share) {
        var rank = Math.max(1, (int) Math.ceil(share * sorted.size()));
        return sorted.isEmpty() ? 0 : sorted.get(rank - 1);
    }
}
