package org.inkwell.supplier;

import java.util.List;
import java.util.stream.LongStream;
import org.inkwell.redaction.finding.Allowance;

/**
 * What another policy would have changed in files that were released.
 *
 * @param files that were looked at, newest first, at most a hundred
 * @param more that would have stayed
 * @param less that would have been inked
 */
public record DryRun(int files, List<Change> more, List<Change> less) {

    public DryRun {
        more = List.copyOf(more);
        less = List.copyOf(less);
    }

    /**
     * How often one sort of thing stands in the files.
     *
     * @param files that it stands in
     * @param places in all of them
     */
    public record Change(Allowance allowance, long files, long places) {

        static Change of(Allowance allowance, LongStream eachFile) {
            var counted = eachFile.filter(places -> places > 0).summaryStatistics();
            return new Change(allowance, counted.getCount(), counted.getSum());
        }
    }
}
