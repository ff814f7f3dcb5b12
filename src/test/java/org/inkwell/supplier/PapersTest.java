package org.inkwell.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.policy.PolicyReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<Promise> ALL = Set.of(Promise.values());
    private static final UUID LARCH = UUID.randomUUID();

    private final List<Contract> contracts = List.of(contract(-10, 10));
    private final List<Agreement> agreements = List.of(agreement(-10, 10, ALL));

    @Test
    void whatIsWholeCoversAndSaysOnWhatGround() {
        var ground = ground(papers("GB", contracts, agreements, List.of()));
        assertThat(ground.contract()).isEqualTo("C-118");
        assertThat(ground.service()).isEqualTo("SIMS");
        assertThat(ground.agreement()).isEqualTo("DSA-1");
        assertThat(ground.agreementEnds()).isEqualTo(TODAY.plusDays(10));
        assertThat(ground.country()).isEqualTo("United Kingdom");
        assertThat(ground.safeguard()).isEmpty();
        assertThat(ground.policy()).isEqualTo(PolicyReference.STRICTEST);
    }

    @ParameterizedTest
    @CsvSource({"-10, -1", "1, 10"})
    void aContractThatIsNotInForceDoesNotCover(int starts, int ends) {
        var papers = papers("GB", List.of(contract(starts, ends)), agreements, List.of());
        assertThat(refusal(papers))
                .startsWith("No contract of this school covers Larch for SIMS")
                .contains("Ask the school", "data-protection manager can record the contract");
    }

    @ParameterizedTest
    @CsvSource({"-10, -1", "1, 10"})
    void anAgreementThatIsNotInForceDoesNotCover(int signed, int ends) {
        var papers = papers("GB", contracts, List.of(agreement(signed, ends, ALL)), List.of());
        assertThat(refusal(papers))
                .startsWith("No data-sharing agreement with Larch is in date")
                .contains("data-protection manager can record a new one");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "0, 1"})
    void papersCoverOnTheirFirstAndOnTheirLastDay(int first, int last) {
        var papers =
                papers(
                        "US",
                        List.of(contract(first, last)),
                        List.of(agreement(first, last, ALL)),
                        List.of(safeguard(first, last)));
        assertThat(refusal(papers)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Promise.class)
    void aPromiseThatIsMissingIsNamed(Promise missing) {
        var others = EnumSet.complementOf(EnumSet.of(missing));
        var papers = papers("GB", contracts, List.of(agreement(-1, 1, others)), List.of());
        assertThat(refusal(papers))
                .isEqualTo(
                        "Larch has not accepted "
                                + missing.words()
                                + ". The data-protection manager can record an agreement that says"
                                + " so, once it is signed.");
    }

    @Test
    void anAgreementWithEveryPromiseCoversBesideALongerOneWithout() {
        var both = List.of(agreement(-1, 99, Set.of()), agreement(-1, 1, ALL));
        assertThat(refusal(papers("GB", contracts, both, List.of()))).isEmpty();
    }

    @Test
    void aCountryThatNobodyRecordedDoesNotCover() {
        assertThat(refusal(papers(null, contracts, agreements, List.of())))
                .isEqualTo(
                        "Nobody recorded which country Larch works in. The data-protection manager"
                                + " can record it.");
    }

    @ParameterizedTest
    @CsvSource({"GB", "IE", "DE", "NO", "CH", "NZ", "KR", "JE"})
    void aCountryOfTheAdequacyRegulationsNeedsNoSafeguard(String country) {
        assertThat(refusal(papers(country, contracts, agreements, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"US", "CA", "JP", "IN", "CN", "RU", "AU", "BR", "RS"})
    void anyOtherCountryNeedsASafeguardInDate(String country) {
        assertThat(refusal(papers(country, contracts, agreements, List.of())))
                .contains("no safeguard", "data-protection manager can record one");
        var past = List.of(safeguard(-9, -1), safeguard(1, 9));
        assertThat(refusal(papers(country, contracts, agreements, past))).contains("no safeguard");
        var now = List.of(safeguard(-1, 1));
        assertThat(ground(papers(country, contracts, agreements, now)).safeguard())
                .isEqualTo("International data transfer agreement (IDTA) TR-12, signed 2026-11-21");
    }

    private static Papers papers(
            String country,
            List<Contract> contracts,
            List<Agreement> agreements,
            List<Safeguard> safeguards) {
        var supplier =
                country == null
                        ? new Supplier(LARCH, "Larch", "desk@larch.example")
                        : new Supplier(LARCH, "Larch", "desk@larch.example", new Country(country));
        return new Papers(supplier, "SIMS", contracts, agreements, safeguards, Optional.empty());
    }

    private static Contract contract(int starts, int ends) {
        return new Contract(
                UUID.randomUUID(),
                "C-118",
                UUID.randomUUID(),
                LARCH,
                UUID.randomUUID(),
                TODAY.plusDays(starts),
                TODAY.plusDays(ends));
    }

    private static Agreement agreement(int signed, int ends, Set<Promise> accepted) {
        return new Agreement(
                UUID.randomUUID(),
                LARCH,
                "DSA-1",
                TODAY.plusDays(signed),
                TODAY.plusDays(ends),
                accepted);
    }

    private static Safeguard safeguard(int signed, int ends) {
        return new Safeguard(
                UUID.randomUUID(),
                LARCH,
                Safeguard.Kind.IDTA,
                "TR-12",
                TODAY.plusDays(signed),
                TODAY.plusDays(ends));
    }

    private static LawfulGround ground(Papers papers) {
        return papers.on(TODAY).fold(Cover.Covered::ground, no -> null);
    }

    private static String refusal(Papers papers) {
        return papers.on(TODAY).fold(yes -> "", Cover.Uncovered::sentence);
    }
}
