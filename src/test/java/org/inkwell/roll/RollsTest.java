package org.inkwell.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.accesslog.Entry;
import org.inkwell.accesslog.Verb;
import org.inkwell.person.Role;
import org.inkwell.person.Viewer;
import org.inkwell.redaction.finding.Pseudonyms;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.finding.Roll;
import org.inkwell.redaction.finding.TextRedactor;
import org.inkwell.redaction.finding.roll.RollException;
import org.inkwell.redaction.finding.roll.RollFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RollsTest {

    private static final String HEAD = "forename,surname,upn,house\n";
    private static final String ANN = "Price,Page,J823200124001,Red\n";
    private static final String BEN = "Ben,Elder,K941400219377,Red\n";
    private static final String CAI = "Cai,Fern,Y305201523042,Red\n";

    private final Elm elm = new Elm();
    private final Rolls rolls = elm.desk.rolls;
    private final Viewer lead = viewer(Role.DATA_LEAD, elm.school);

    private static Viewer viewer(Role role, UUID school) {
        return new Viewer(UUID.randomUUID(), "Ines Fallow", Set.of(role), Set.of(school), null);
    }

    private static RollFile file(String... lines) {
        try {
            return RollFile.read((HEAD + String.join("", lines)).getBytes(UTF_8));
        } catch (RollException e) {
            throw new AssertionError(e);
        }
    }

    private UUID proposed(String... lines) {
        return rolls.propose(lead, elm.school, file(lines)).orElseThrow();
    }

    private void inForce(String... lines) {
        assertThat(rolls.confirm(lead, proposed(lines))).isTrue();
    }

    /** Whether a text loses the one name of the roll that nothing else would take. */
    private boolean isInked() {
        return new TextRedactor(Recognisers.strictest(2026))
                .redact("Price", elm.desk.openRolls.of(elm.school), new Pseudonyms(new byte[16]))
                .text()
                .contains("Pupil");
    }

    private long entries(Verb verb) {
        return elm.desk.log.page(0).stream()
                .map(Entry::access)
                .filter(access -> access.verb() == verb)
                .filter(access -> access.object().equals("roll of school " + elm.school))
                .count();
    }

    @Test
    void anUploadCountsOnceItIsConfirmed() {
        var proposal = proposed(ANN);
        assertThat(isInked()).isFalse();
        assertThat(rolls.confirm(lead, proposal)).isTrue();
        assertThat(isInked()).isTrue();
    }

    @Test
    void theProposalSaysWhatWasUnderstoodAndWhoIsNewOrGoneInNumbers() {
        inForce(ANN, BEN);
        var proposal = rolls.proposal(lead, proposed(BEN, CAI)).orElseThrow();
        assertThat(proposal.people()).isEqualTo(2);
        assertThat(proposal.added()).isEqualTo(1);
        assertThat(proposal.gone()).isEqualTo(1);
        assertThat(proposal.headings()).extracting(h -> h.column().isPresent()).contains(false);
    }

    @Test
    void theNextUploadReplacesAndDestroysTheOneBefore() {
        inForce(ANN);
        inForce(BEN);
        assertThat(isInked()).isFalse();
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).hasSize(1);
    }

    @Test
    void aRemovedRollIsNoneAtOnceAndIsDestroyed() {
        inForce(ANN);
        assertThat(isInked()).isTrue();
        assertThat(rolls.remove(lead, elm.school)).isTrue();
        assertThat(elm.desk.openRolls.of(elm.school)).isSameAs(Roll.none());
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).isEmpty();
    }

    @Test
    void aProposalThatNobodyConfirmsIsDestroyed() {
        var proposal = proposed(ANN);
        elm.desk.clock.forward(java.time.Duration.ofHours(2));
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).isEmpty();
        assertThat(rolls.confirm(lead, proposal)).isFalse();
    }

    @Test
    void whatIsInForceOutlivesTheTimeOfProposals() {
        inForce(ANN);
        elm.desk.clock.forward(java.time.Duration.ofDays(90));
        elm.desk.custodian.destroyDue();
        assertThat(isInked()).isTrue();
    }

    @Test
    void aDiscardedProposalChangesNothing() {
        inForce(ANN);
        assertThat(rolls.discard(lead, proposed(BEN))).isTrue();
        assertThat(isInked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoKeepsTheRollOfTheSchoolDoesAnythingToIt(Role role) {
        inForce(ANN);
        var waiting = proposed(ANN, BEN);
        var own = role == Role.DATA_LEAD || role == Role.REPRESENTATIVE;
        for (var viewer : new Viewer[] {viewer(role, elm.school), viewer(role, elm.other)}) {
            var may =
                    role == Role.PROTECTION_LEAD || (own && viewer.schools().contains(elm.school));
            assertThat(rolls.proposal(viewer, waiting).isPresent()).isEqualTo(may);
            if (!may) {
                assertThat(rolls.propose(viewer, elm.school, file(BEN))).isEmpty();
                assertThat(rolls.confirm(viewer, waiting)).isFalse();
                assertThat(rolls.discard(viewer, waiting)).isFalse();
                assertThat(rolls.remove(viewer, elm.school)).isFalse();
            }
        }
        assertThat(isInked()).isTrue();
    }

    @Test
    void uploadsChangesAndOpeningsAreInTheLog() {
        inForce(ANN);
        assertThat(entries(Verb.RECEIVED)).isEqualTo(1);
        assertThat(entries(Verb.CHANGED)).isEqualTo(1);
        isInked();
        isInked();
        assertThat(entries(Verb.OPENED)).isEqualTo(1);
        elm.desk.clock.forward(OpenRolls.LONGEST);
        isInked();
        assertThat(entries(Verb.OPENED)).isEqualTo(2);
    }

    @Test
    void noRowHoldsANameAndNoFileDoesUnsealed() {
        inForce("Kayleigh,Quillfeather,J823200124001,Red\n");
        var rows = elm.desk.rows.createNativeQuery("select r::text from school_roll r");
        assertThat(rows.getResultList().toString()).doesNotContain("Kayleigh", "J823200124001");
        var sealed = elm.desk.store.get(elm.desk.store.all().iterator().next()).orElseThrow();
        assertThat(new String(sealed, UTF_8)).doesNotContain("Kayleigh", "J823200124001");
    }

    @Test
    void whatGoesToASupplierLosesTheNamesOfTheRoll() {
        inForce("Register,Saved,J823200124001,Red\nCannot,Please,K941400219377,Red\n");
        var ticket = elm.released();
        var body =
                elm.desk
                        .escalations
                        .preview(elm.tess, ticket.id(), elm.request(ticket))
                        .fold(parcel -> parcel.body().text(), sentence -> sentence);
        assertThat(body).contains("[Pupil ");
    }
}
