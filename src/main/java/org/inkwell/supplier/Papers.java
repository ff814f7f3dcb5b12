package org.inkwell.supplier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkwell.page.When;
import org.inkwell.policy.Policy;
import org.inkwell.policy.PolicyReference;

/**
 * Whatever is on file about a supplier and a school's service.
 *
 * @param service its name
 * @param contracts of the school that name supplier and service, whatever their days
 */
record Papers(
        Supplier supplier,
        String service,
        List<Contract> contracts,
        List<Agreement> agreements,
        List<Safeguard> safeguards,
        Optional<Policy> policy) {

    private static final String MANAGER = " The data-protection manager can record ";

    /** The ground on that day, or the first that is missing of it. */
    Cover on(LocalDate day) {
        var contract =
                contracts.stream()
                        .filter(paper -> paper.inForce(day))
                        .max(Comparator.comparing(Contract::endsOn));
        var agreement =
                agreements.stream()
                        .filter(paper -> paper.inForce(day))
                        .min(
                                Comparator.<Agreement>comparingInt(paper -> paper.missing().size())
                                        .thenComparing(
                                                Agreement::endsOn, Comparator.reverseOrder()));
        var safeguard =
                safeguards.stream()
                        .filter(paper -> paper.inForce(day))
                        .max(Comparator.comparing(Safeguard::endsOn));
        return missing(contract, agreement, safeguard)
                .<Cover>map(Cover.Uncovered::new)
                .orElseGet(
                        () ->
                                covered(
                                        contract.orElseThrow(),
                                        agreement.orElseThrow(),
                                        safeguard.map(Safeguard::inWords).orElse("")));
    }

    private Optional<String> missing(
            Optional<Contract> contract,
            Optional<Agreement> agreement,
            Optional<Safeguard> safeguard) {
        if (contract.isEmpty()) {
            return Optional.of(
                    "No contract of this school covers "
                            + supplier.name()
                            + " for "
                            + service
                            + past(contracts.stream().map(Contract::endsOn).toList())
                            + ". Ask the school for it."
                            + MANAGER
                            + "the contract.");
        }
        if (agreement.isEmpty()) {
            return Optional.of(
                    "No data-sharing agreement with "
                            + supplier.name()
                            + " is in date"
                            + past(agreements.stream().map(Agreement::endsOn).toList())
                            + "."
                            + MANAGER
                            + "a new one, once it is signed.");
        }
        if (!agreement.get().missing().isEmpty()) {
            return Optional.of(
                    supplier.name()
                            + " has not accepted "
                            + agreement.get().missing().stream()
                                    .map(Promise::words)
                                    .collect(Collectors.joining(", "))
                            + "."
                            + MANAGER
                            + "an agreement that says so, once it is signed.");
        }
        if (supplier.country().isEmpty()) {
            return Optional.of(
                    "Nobody recorded which country "
                            + supplier.name()
                            + " works in."
                            + MANAGER
                            + "it.");
        }
        if (!supplier.country().get().isFree() && safeguard.isEmpty()) {
            return Optional.of(
                    supplier.name()
                            + " works in "
                            + supplier.country().get().name()
                            + ", and no safeguard for sending personal data there is in date"
                            + past(safeguards.stream().map(Safeguard::endsOn).toList())
                            + "."
                            + MANAGER
                            + "one, such as an IDTA, once it is signed.");
        }
        return Optional.empty();
    }

    private Cover covered(Contract contract, Agreement agreement, String safeguard) {
        var country = supplier.country().orElseThrow();
        return new Cover.Covered(
                supplier,
                agreement,
                new LawfulGround(
                        contract.reference(),
                        service,
                        agreement.reference(),
                        agreement.endsOn(),
                        country.name(),
                        country.isFree() ? "" : safeguard,
                        policy.map(Policy::reference).orElse(PolicyReference.STRICTEST)),
                policy.map(Policy::mayStay).orElse(Set.of()));
    }

    private static String past(List<LocalDate> ends) {
        return ends.stream()
                .max(Comparator.naturalOrder())
                .map(day -> " (the last one: until " + When.day(day) + ")")
                .orElse("");
    }
}
