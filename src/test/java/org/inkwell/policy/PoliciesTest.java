package org.inkwell.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.inkwell.redaction.finding.Allowance.DEVICE_NUMBER;
import static org.inkwell.redaction.finding.Allowance.SCHOOL_NAME;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.accesslog.Entry;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.Hashes;
import org.inkwell.redaction.finding.Allowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PoliciesTest {

    private final Elm elm = new Elm();
    private final Policies policies = elm.desk.policies;
    private final Viewer priya = viewer(Role.PROTECTION_LEAD);

    @Test
    void withoutAPolicyNothingMayStay() {
        assertThat(policies.mayStay(elm.larch)).isEmpty();
        assertThat(policies.reference(elm.larch)).isEqualTo(PolicyReference.STRICTEST);
    }

    @Test
    void aDraftHasNoEffect() {
        assertThat(draft(DEVICE_NUMBER)).isEmpty();
        assertThat(policies.mayStay(elm.larch)).isEmpty();
        assertThat(policies.reference(elm.larch)).isEqualTo(PolicyReference.STRICTEST);
    }

    @Test
    void whatIsApprovedHoldsUntilTheNextIsApproved() {
        draft(DEVICE_NUMBER);
        approve(1);
        draft(SCHOOL_NAME);
        assertThat(policies.mayStay(elm.larch)).containsExactly(DEVICE_NUMBER);
        approve(2);
        assertThat(policies.mayStay(elm.larch)).containsExactly(SCHOOL_NAME);
        assertThat(policies.reference(elm.larch).version()).isEqualTo(2);
        draft();
        approve(3);
        assertThat(policies.mayStay(elm.larch)).isEmpty();
    }

    @Test
    void oneSuppliersPolicyIsNotAnothers() {
        draft(DEVICE_NUMBER);
        approve(1);
        assertThat(policies.mayStay(UUID.randomUUID())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROTECTION_LEAD")
    void nobodyElseApproves(Role role) {
        draft(DEVICE_NUMBER);
        assertThat(policies.approve(viewer(role), elm.larch, 1, sha(1)).orElse(""))
                .contains("Only the data-protection manager");
        assertThat(policies.mayStay(elm.larch)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROTECTION_LEAD", "TECHNICIAN"})
    void nobodyElseDraftsOrWithdrawsOrLooks(Role role) {
        var viewer = viewer(role);
        assertThat(policies.draft(viewer, elm.larch, "Larch", Set.of(DEVICE_NUMBER), "why"))
                .isPresent();
        draft(DEVICE_NUMBER);
        assertThat(policies.withdraw(viewer, elm.larch, 1)).isPresent();
        assertThat(policies.of(viewer, elm.larch)).isEmpty();
        assertThat(policies.find(viewer, elm.larch, 1)).isEmpty();
    }

    @Test
    void aDraftWithoutAReasonIsRefused() {
        assertThat(policies.draft(elm.tess, elm.larch, "Larch", Set.of(), " ").orElse(""))
                .contains("Enter why");
    }

    @Test
    void oneDraftWaitsAtATime() {
        draft(DEVICE_NUMBER);
        assertThat(draft(SCHOOL_NAME).orElse("")).contains("A draft waits");
        assertThat(policies.withdraw(elm.tess, elm.larch, 1)).isEmpty();
        assertThat(draft(SCHOOL_NAME)).isEmpty();
        assertThat(policies.of(priya, elm.larch)).extracting(Policy::version).containsExactly(2, 1);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        draft(DEVICE_NUMBER);
        policies.withdraw(elm.tess, elm.larch, 1);
        assertThat(policies.approve(priya, elm.larch, 1, sha(1)).orElse("")).contains("already");
        assertThat(policies.withdraw(priya, elm.larch, 1).orElse("")).contains("already");
        assertThat(policies.mayStay(elm.larch)).isEmpty();
    }

    @Test
    void onlyWhatWasReadIsApproved() {
        draft(DEVICE_NUMBER);
        assertThat(policies.approve(priya, elm.larch, 1, "another hash")).isPresent();
        assertThat(policies.mayStay(elm.larch)).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAVersion() {
        draft(DEVICE_NUMBER);
        approve(1);
        for (var statement :
                Set.of(
                        "update policy set may_stay = 'school-name'",
                        "update policy set state = 'DRAFT'",
                        "delete from policy")) {
            assertThatThrownBy(
                            () ->
                                    elm.desk.inTransaction(
                                            () ->
                                                    elm.desk
                                                            .rows
                                                            .createNativeQuery(statement)
                                                            .executeUpdate()))
                    .isInstanceOf(PersistenceException.class)
                    .hasMessageContaining("never changed or deleted");
        }
        assertThat(policies.mayStay(elm.larch)).containsExactly(DEVICE_NUMBER);
    }

    @Test
    void theHashIsThatOfTheBytesOfTheTerms() {
        draft(DEVICE_NUMBER, SCHOOL_NAME);
        var policy = policies.find(priya, elm.larch, 1).orElseThrow();
        assertThat(Hashes.sha256(policy.terms().canonical())).isEqualTo(policy.sha256());
        assertThat(policy.json().getJsonObject("terms").toString())
                .isEqualTo(new String(policy.terms().canonical(), UTF_8));
    }

    @Test
    void draftsApprovalsWithdrawalsAndLooksAreLogged() {
        draft(DEVICE_NUMBER);
        approve(1);
        draft();
        policies.withdraw(elm.tess, elm.larch, 2);
        policies.of(elm.tess, elm.larch);
        policies.find(elm.tess, elm.larch, 2);
        assertThat(elm.desk.log.page(0))
                .extracting(Entry::access)
                .extracting(
                        a -> a.verb() + " " + a.object() + " " + a.reason().replaceAll(",.*", ""))
                .contains(
                        "CHANGED " + named(1) + " drafted",
                        "CHANGED " + named(1) + " approved",
                        "CHANGED " + named(2) + " drafted",
                        "CHANGED " + named(2) + " withdrawn",
                        "SAW " + Policy.reference(elm.larch) + ", versions ",
                        "SAW " + named(2) + " ");
    }

    private String named(int version) {
        return Policy.reference(elm.larch) + ", version " + version;
    }

    private Optional<String> draft(Allowance... mayStay) {
        return policies.draft(elm.tess, elm.larch, "Larch & Finch", Set.of(mayStay), "They ask.");
    }

    private void approve(int version) {
        assertThat(policies.approve(priya, elm.larch, version, sha(version))).isEmpty();
    }

    private String sha(int version) {
        return policies.find(priya, elm.larch, version).orElseThrow().sha256();
    }

    private static Viewer viewer(Role role) {
        return new Viewer(UUID.randomUUID(), "Priya Raman", Set.of(role), Set.of(), null);
    }
}
