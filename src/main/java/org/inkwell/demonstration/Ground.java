package org.inkwell.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.person.Viewer;
import org.inkwell.policy.Policies;
import org.inkwell.redaction.finding.Allowance;
import org.inkwell.redaction.finding.SchoolRecord;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;
import org.inkwell.roll.Rolls;
import org.inkwell.school.School;
import org.inkwell.school.Schools;
import org.inkwell.school.Service;
import org.inkwell.supplier.Agreement;
import org.inkwell.supplier.Contract;
import org.inkwell.supplier.Country;
import org.inkwell.supplier.Promise;
import org.inkwell.supplier.Supplier;
import org.inkwell.supplier.Suppliers;

/** Schools, services, suppliers, and on what ground the one may ask the other. */
@ApplicationScoped
class Ground {

    @Inject Schools schools;
    @Inject Suppliers suppliers;
    @Inject Policies policies;
    @Inject Rolls rolls;
    @Inject Clock clock;

    UUID school(String name, String trust, Duration keep) {
        var id = UUID.randomUUID();
        schools.add(new School(id, name, trust, keep));
        return id;
    }

    UUID service(String name) {
        var id = UUID.randomUUID();
        schools.add(new Service(id, name));
        return id;
    }

    UUID supplier(String name, String email, Country country) {
        var id = UUID.randomUUID();
        suppliers.add(new Supplier(id, name, email, country));
        return id;
    }

    void agreement(UUID supplier, String reference, int signedMonthsAgo, int endsInMonths) {
        suppliers.add(
                new Agreement(
                        UUID.randomUUID(),
                        supplier,
                        reference,
                        today().minusMonths(signedMonthsAgo),
                        today().plusMonths(endsInMonths),
                        Set.of(Promise.values())));
    }

    void contract(String reference, UUID school, UUID supplier, UUID service) {
        suppliers.add(
                new Contract(
                        UUID.randomUUID(),
                        reference,
                        school,
                        supplier,
                        service,
                        today().minusYears(1),
                        today().plusYears(2)));
    }

    /** What tells the school from its people; the numbers are nobody's. */
    void record(Viewer manager, UUID school) {
        var found = schools.find(school).orElseThrow();
        schools.record(
                manager,
                school,
                new SchoolRecord(
                        found.name(),
                        Optional.of("999/2001"),
                        Optional.of("999001"),
                        Optional.empty()));
    }

    /** A draft that waits for its approval. */
    void draft(Viewer technician, UUID supplier, String why, Set<Allowance> mayStay) {
        var name = suppliers.find(supplier).orElseThrow().name();
        policies.draft(technician, supplier, name, mayStay, why);
    }

    void pseudonyms(Viewer manager, UUID supplier) {
        suppliers.wantPseudonyms(manager, supplier, true);
    }

    /** In force, as if its lead had just looked it over. */
    void roll(Viewer lead, UUID school, String csv) {
        try {
            var read = RollFile.read(csv.getBytes(StandardCharsets.UTF_8));
            rolls.confirm(lead, rolls.propose(lead, school, read).orElseThrow());
        } catch (RollException ours) {
            throw new IllegalStateException("The made-up roll is none.", ours);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
