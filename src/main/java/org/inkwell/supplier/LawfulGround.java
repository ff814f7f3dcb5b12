package org.inkwell.supplier;

import java.time.LocalDate;
import org.inkwell.policy.PolicyReference;

/**
 * On what ground something goes to a supplier, in words that stand in evidence.
 *
 * @param contract reference of the school's contract that covers supplier and service
 * @param service its name
 * @param agreement reference of the data-sharing agreement
 * @param agreementEnds its last day
 * @param country that the supplier works in, by its name
 * @param safeguard what was signed for a country without adequacy regulations; empty where none is
 *     needed
 * @param policy what may stay for this supplier
 */
public record LawfulGround(
        String contract,
        String service,
        String agreement,
        LocalDate agreementEnds,
        String country,
        String safeguard,
        PolicyReference policy) {}
