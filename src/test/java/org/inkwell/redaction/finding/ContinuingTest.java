package org.inkwell.redaction.finding;

import org.junit.jupiter.api.Test;

final class ContinuingTest {

    @Test
    void theGroupsOfANumberGoTogether() {
        Sheet.inks("Reference | [940826 001-85]");
    }

    @Test
    void theEndOfAnAddressThatReadersBrokeGoesWithIt() {
        Sheet.inks(
                "Mail | [wei.lau@quarrybank. sch.example,Desk]",
                "Reply | [wei.lau@desk, quarrybank, sch.example] yesterday");
    }

    @Test
    void whoseAddressItIsGoesWithIt() {
        Sheet.inks(
                "Signed by [Open Window <open@quarrybank.example>]",
                "From: [Alien Register <alien@quarrybank.example>]",
                "Answers go to [<desk@quarrybank.example>]");
    }

    @Test
    void aForenameWhoseCapitalLooksLikeASmallLetterGoes() {
        Sheet.inks("Author | [lan Okafor]", "Connect to the lan");
    }
}
