package org.inkwell.supplier;

import java.util.Set;
import java.util.function.Function;
import org.inkwell.redaction.finding.Allowance;

/** Whether a school's ticket may go to a supplier. */
public sealed interface Cover {

    /**
     * It may, under this agreement and on this ground.
     *
     * @param mayStay by the supplier's policy in force
     */
    record Covered(
            Supplier supplier, Agreement agreement, LawfulGround ground, Set<Allowance> mayStay)
            implements Cover {}

    /**
     * It may not.
     *
     * @param sentence why, and what to do about it
     */
    record Uncovered(String sentence) implements Cover {}

    default <T> T fold(Function<Covered, T> covered, Function<Uncovered, T> uncovered) {
        if (this instanceof Covered yes) {
            return covered.apply(yes);
        }
        return uncovered.apply((Uncovered) this);
    }
}
