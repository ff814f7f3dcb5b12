package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.finding.Sheet.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkwell.redaction.Doubt;
import org.inkwell.redaction.Finder;
import org.inkwell.redaction.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LettingTest {

    private static final SchoolRecord CHURCH =
            new SchoolRecord(
                    "Grace Church Primary School",
                    Optional.of("823/2001"),
                    Optional.of("109876"),
                    Optional.of("LU7 4QX"));

    private static final Set<Allowance> ALL = Set.of(Allowance.values());
    private static final Deciding DECIDING = new Deciding(Recognisers.strictest(2026));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace Church Primary School",
                "Asset tag | 5CG1234XYZ",
                "Service tag: ICT02314",
                "DfE 823/2001",
                "Server 192.168.14.203"
            })
    void whatMayStayStaysAndIsShownToWhoeverReviews(String row) {
        var reading = table("Save | Cancel", row, "Open | Close");
        assertThat(DECIDING.with(Roll.none(), SchoolWords.none()).find(reading)).isNotEmpty();
        var finder = finder(ALL);
        var found = finder.find(reading);
        assertThat(found).isEmpty();
        assertThat(finder.doubts(reading, found))
                .extracting(Doubt::rule)
                .anyMatch(rule -> Allowance.ofRule(rule).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grace Church",
                "Serial number | J823200124001",
                "Serial number | 5CG1234XYZ",
                "Serial number | Amara",
                "Computer name | AMARA-PC1",
                "Grace Church Primary School,Amara",
                "Asset tag 5CG1234XYZ,Amara",
                "Asset tag | 5CG1234XYZ~5CG1Z34XYZ",
                "UPN | 5CG1234XYZ",
                "UPN: 109876"
            })
    void whatIsNotCertainGoesAsEver(String row) {
        var reading = table("Save | Cancel", row, "Open | Close");
        assertThat(finder(ALL).find(reading))
                .extracting(Finding::box)
                .isEqualTo(
                        DECIDING.with(Roll.none(), SchoolWords.none()).find(reading).stream()
                                .map(Finding::box)
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(Allowance.class)
    void whatMayNotStayGoesByTheRuleOfItsSort(Allowance sort) {
        var reading =
                table(
                        "Grace Church Primary School",
                        "DfE 823/2001",
                        "Sent to LU7 4QX",
                        "Asset tag: 5CG1234XYZ",
                        "Computer name: DESKTOP-7H2KQ98",
                        "Server 192.168.14.203");
        assertThat(finder(Set.of()).find(reading)).extracting(Finding::rule).contains(sort.rule());
    }

    @Test
    void aColumnOfPeoplesNumbersGoesWhole() {
        var reading =
                table(
                        "Surname | UPN | Serial number",
                        "Okafor | J823200124001 | 5CG1234XYZ",
                        "Singh | J823200124002 | 5CG1235XYZ");
        assertThat(finder(ALL).find(reading))
                .extracting(Finding::box)
                .containsExactlyInAnyOrderElementsOf(
                        DECIDING.with(Roll.none(), SchoolWords.none()).find(reading).stream()
                                .map(Finding::box)
                                .toList());
    }

    @Test
    void whatStaysIsNotedOnceThoughThePictureIsReadAgain() {
        var reading = table("Asset tag: 5CG1234XYZ");
        var finder = finder(ALL);
        finder.find(reading);
        var found = finder.find(reading.with(List.of()));
        assertThat(finder.doubts(reading, found))
                .extracting(Doubt::rule)
                .containsOnlyOnce("device-number");
    }

    private static Finder finder(Set<Allowance> allowed) {
        return DECIDING.with(Roll.none(), SchoolWords.none(), new Allowed(allowed, CHURCH));
    }
}
