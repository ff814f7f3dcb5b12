package org.inkwell.redaction.document.ink;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.finding.Allowance;

/** What went from a file, counted; never what it was. */
public final class Tally {

    /** Why something went. */
    public record Reason(Kind kind, String rule) implements Comparable<Reason> {

        @Override
        public int compareTo(Reason other) {
            var byKind = kind.compareTo(other.kind);
            return byKind == 0 ? rule.compareTo(other.rule) : byKind;
        }
    }

    private final Map<Reason, Long> counts = new TreeMap<>();
    private final Map<Allowance, Long> kept = new EnumMap<>(Allowance.class);
    private long leftOut;

    /** One that was counted elsewhere. */
    public static Tally of(Map<Reason, Long> counts, Map<Allowance, Long> kept, long leftOut) {
        var tally = new Tally();
        tally.counts.putAll(counts);
        tally.kept.putAll(kept);
        tally.leftOut = leftOut;
        return tally;
    }

    void add(Kind kind, String rule) {
        counts.merge(new Reason(kind, rule), 1L, Long::sum);
    }

    void keep(Allowance sort) {
        kept.merge(sort, 1L, Long::sum);
    }

    void leaveOut() {
        leftOut++;
    }

    /** Whether nothing went. */
    public boolean isEmpty() {
        return counts.isEmpty() && leftOut == 0;
    }

    /** How often each. */
    public Map<Reason, Long> counts() {
        return Map.copyOf(counts);
    }

    /** How often something of each sort would have gone and was allowed to stay. */
    public Map<Allowance, Long> kept() {
        return Map.copyOf(kept);
    }

    /** Parts that could not be vouched for and are not in what was made. */
    public long leftOut() {
        return leftOut;
    }
}
