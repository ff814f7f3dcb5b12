package org.inkwell.roll;

import java.util.List;
import java.util.UUID;
import org.inkwell.redaction.finding.roll.Heading;

/**
 * What was understood of an upload that waits for a word.
 *
 * @param added people that the roll in force has not
 * @param gone people that it has and this has not
 * @param uneven lines that do not fit the heading
 */
public record Proposal(
        UUID id,
        UUID school,
        int people,
        int contacts,
        long added,
        long gone,
        List<Heading> headings,
        List<Long> uneven) {}
