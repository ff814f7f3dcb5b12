package org.inkwell.command.report;

import java.util.List;

/**
 * When, with what and how a measurement was made.
 *
 * @param made the instant, as ISO 8601 has it
 * @param set the name of the truth's file
 * @param roll none, one for all, or each picture's own
 * @param sideBySide pictures at one time
 * @param wallMilliseconds from the first picture to the last
 * @param peakMegabytes the most of memory that was resident
 * @param held each held picture with its reason
 */
public record Occasion(
        String made,
        String engine,
        String set,
        String roll,
        int sideBySide,
        long wallMilliseconds,
        long peakMegabytes,
        List<Held> held) {

    /** A picture without a result. */
    public record Held(String file, String reason) {}

    /** Whether the stricter bars hold. */
    boolean hasRoll() {
        return !roll.equals("none");
    }
}
