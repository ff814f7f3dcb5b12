package org.inkwell.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.Elm.refusal;
import static org.inkwell.redaction.finding.Allowance.DEVICE_NUMBER;
import static org.inkwell.redaction.finding.Allowance.INNER_ADDRESS;

import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.policy.Common;
import org.inkwell.policy.PolicyReference;
import org.inkwell.redaction.finding.Allowance;
import org.junit.jupiter.api.Test;

/** What a policy does to tickets, from their inking to the mail that a supplier gets. */
final class PolicyAtWorkTest {

    private final Elm elm = new Elm();
    private final Viewer priya =
            new Viewer(UUID.randomUUID(), "P", Set.of(Role.PROTECTION_LEAD), Set.of(), null);

    @Test
    void aTicketIsInkedByWhatStaysForEverySupplierOfItsService() {
        var ticket = elm.raised().id();
        assertThat(elm.desk.suppliers.policy(ticket)).isEqualTo(Common.STRICTEST);
        approved(elm.larch, DEVICE_NUMBER, INNER_ADDRESS);
        assertThat(elm.desk.suppliers.policy(ticket).mayStay())
                .containsExactlyInAnyOrder(DEVICE_NUMBER, INNER_ADDRESS);
        var heron = another();
        assertThat(elm.desk.suppliers.policy(ticket)).isEqualTo(Common.STRICTEST);
        approved(heron, DEVICE_NUMBER);
        var common = elm.desk.suppliers.policy(ticket);
        assertThat(common.mayStay()).containsExactly(DEVICE_NUMBER);
        assertThat(common.reference().reference()).startsWith("common to policy-");
    }

    @Test
    void theGroundNamesThePolicyInForce() {
        assertThat(ground().policy()).isEqualTo(PolicyReference.STRICTEST);
        approved(elm.larch, DEVICE_NUMBER);
        assertThat(ground().policy()).isEqualTo(elm.desk.policies.reference(elm.larch));
        assertThat(ground().policy().version()).isEqualTo(1);
    }

    @Test
    void anEscalationKeepsTheGroundAsItWas() {
        approved(elm.larch, DEVICE_NUMBER);
        var before = ground();
        var ticket = elm.released();
        assertThat(refusal(elm.escalated(ticket))).isEmpty();
        approved(elm.larch);
        assertThat(elm.desk.escalations.of(ticket))
                .singleElement()
                .matches(sent -> sent.ground().orElseThrow().equals(before));
    }

    @Test
    void theDryRunCountsWhatWentInFilesThatWereReleased() {
        elm.released();
        var run =
                new LastReleases(elm.desk.rows).dryRun(elm.larch, Set.of(), Set.of(DEVICE_NUMBER));
        assertThat(run.files()).isEqualTo(1);
        assertThat(run.more()).containsExactly(new DryRun.Change(DEVICE_NUMBER, 0, 0));
        assertThat(run.less()).isEmpty();
    }

    private LawfulGround ground() {
        return elm.desk
                .suppliers
                .cover(elm.school, elm.sims, elm.larch)
                .fold(Cover.Covered::ground, no -> null);
    }

    private UUID another() {
        var id = UUID.randomUUID();
        var suppliers = elm.desk.suppliers;
        suppliers.add(new Supplier(id, "Heron", "noc@heron.example", Country.UNITED_KINGDOM));
        suppliers.add(
                new Contract(
                        UUID.randomUUID(),
                        "C-9",
                        elm.school,
                        id,
                        elm.sims,
                        elm.today(),
                        elm.today().plusYears(1)));
        return id;
    }

    private void approved(UUID supplier, Allowance... mayStay) {
        elm.desk.policies.draft(priya, supplier, "A supplier", Set.of(mayStay), "They ask.");
        var draft = elm.desk.policies.of(priya, supplier).get(0);
        elm.desk.policies.approve(priya, supplier, draft.version(), draft.sha256());
    }
}
