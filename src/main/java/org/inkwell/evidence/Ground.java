package org.inkwell.evidence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * On what ground something may go to a supplier; references, never the words of a person.
 *
 * @param reason of which kind it is
 * @param supplier its name
 * @param service that it helps with
 * @param contract of the school, that covers supplier and service
 * @param agreement on the data that the supplier is given
 * @param country where the supplier works on it
 * @param safeguard that holds there
 * @param checked the day on which all of it was in force
 */
public record Ground(
        String reason,
        String supplier,
        String service,
        String contract,
        String agreement,
        String country,
        String safeguard,
        LocalDate checked) {

    public Ground {
        if (supplier.isBlank() || agreement.isBlank()) {
            throw new IllegalArgumentException("Nothing goes without supplier and agreement");
        }
        Objects.requireNonNull(checked, "checked");
    }
}
