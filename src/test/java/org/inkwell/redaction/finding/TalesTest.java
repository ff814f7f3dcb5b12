package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class TalesTest {

    @Test
    void whatIsToldBesideNamesAndConductGoes() {
        Sheet.inks(
                "Student | Behaviour type | Description | Location",
                "[Okafor] | [Defiance] | [Refused to hand over phone] | Canteen",
                "[Begum] | [Truancy] | [Left site through the bus gate] | Corridor",
                "[Nowak] | [Disruption] | [Third time this half term] | Drama");
    }

    @Test
    void whatIsToldOfThingsStays() {
        Sheet.inks(
                "Student | Device | Description | Location",
                "[Okafor] | Laptop | Does not start when asked | Library",
                "[Begum] | Tablet | Left in the school office | Library",
                "[Nowak] | Mouse | Third time this half term | Office");
    }
}
