package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.inkwell.Elm;
import org.inkwell.accesslog.Verb;
import org.inkwell.redaction.Box;
import org.inkwell.vault.FileId;
import org.inkwell.vault.GoneException;
import org.junit.jupiter.api.Test;

final class ReviewsTest {

    private static final Box BOX = new Box(5, 5, 20, 20);

    private final Elm elm = new Elm();

    @Test
    void aPictureThatChangedMeanwhileIsNotReleased() {
        var shot = inked();
        var seen = shot.inked().orElseThrow();
        amend(shot, new Amendment(List.of(BOX), Set.of(), ""));
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), seen)))
                .contains("has changed");
        elm.ink();
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), seen)))
                .contains("has changed");
    }

    @Test
    void anotherFileThanTheOneShownIsNotReleased() {
        var shot = inked();
        var forged = new FileId(UUID.randomUUID());
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), forged))).isNotEmpty();
    }

    @Test
    void onlyATechnicianDecides() {
        var shot = inked();
        var seen = shot.inked().orElseThrow();
        assertThat(refusal(elm.desk.reviews.release(elm.hana, shot.id(), seen))).isNotEmpty();
        assertThat(refusal(elm.desk.reviews.refuse(elm.hana, shot.id(), "no"))).isNotEmpty();
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), seen))).isEmpty();
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        var shot = inked();
        elm.desk.reviews.refuse(elm.tess, shot.id(), "A face is on it");
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), seen(shot))))
                .contains("decided");
    }

    @Test
    void aReleaseDestroysTheOriginalAlone() {
        var shot = inked();
        elm.desk.reviews.release(elm.tess, shot.id(), seen(shot));
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).containsExactly(seen(shot));
        assertThatThrownBy(() -> elm.desk.attachments.original(elm.tess, shot.id(), "to see"))
                .isInstanceOf(GoneException.class);
    }

    @Test
    void aRefusalDestroysOriginalAndInkedPicture() {
        var shot = inked();
        elm.desk.reviews.refuse(elm.tess, shot.id(), "A face is on it");
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).isEmpty();
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThat(refusal(elm.desk.reviews.refuse(elm.tess, inked().id(), " "))).isNotEmpty();
    }

    @Test
    void anUndecidedOriginalGoesAfterTheSchoolsTime() {
        var shot = inked();
        elm.desk.clock.forward(Duration.ofDays(3));
        elm.desk.custodian.destroyDue();
        assertThat(elm.desk.store.all()).containsExactly(seen(shot));
        assertThat(refusal(amend(shot, new Amendment(List.of(BOX), Set.of(), ""))))
                .contains("original is gone");
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), seen(shot)))).isEmpty();
    }

    @Test
    void aPictureThatWasNotInkedInTimeIsHeld() {
        var ticket = elm.raised("a picture");
        elm.desk.clock.forward(Duration.ofDays(3));
        elm.desk.custodian.destroyDue();
        elm.ink();
        assertThat(elm.attachment(ticket).state()).isEqualTo(Attachment.State.HELD);
    }

    @Test
    void whatCannotBeReadIsHeldAndSaysWhyAndIsNotReleased() {
        var ticket = elm.raised("unreadable");
        elm.ink();
        var shot = elm.attachment(ticket);
        assertThat(shot.heldBecause()).hasValue("The picture cannot be read.");
        var nothing = new FileId(UUID.randomUUID());
        assertThat(refusal(elm.desk.reviews.release(elm.tess, shot.id(), nothing))).isNotEmpty();
    }

    @Test
    void anOriginalIsShownToATechnicianWithAReasonAlone() {
        var shot = inked();
        assertThat(elm.desk.attachments.original(elm.tess, shot.id(), " ")).isEmpty();
        assertThat(elm.desk.attachments.original(elm.hana, shot.id(), "mine")).isEmpty();
        assertThat(elm.desk.attachments.original(elm.tess, shot.id(), "to see")).isPresent();
        assertThat(elm.desk.log.page(0).get(0).access())
                .matches(access -> access.verb() == Verb.OPENED)
                .matches(access -> access.reason().equals("to see"));
    }

    @Test
    void aMarkIsTakenAwayForAReasonAlone() {
        var shot = inked();
        var mark = elm.desk.attachments.marks(shot).get(0).id();
        assertThatThrownBy(() -> new Amendment(List.of(), Set.of(mark), " "))
                .isInstanceOf(IllegalArgumentException.class);
        amend(shot, new Amendment(List.of(BOX), Set.of(mark), "A menu"));
        elm.ink();
        assertThat(elm.desk.attachments.marks(shot))
                .filteredOn(found -> !found.removed())
                .extracting(Mark::box)
                .containsExactly(BOX);
    }

    @Test
    void aResultThatComesTwiceIsRecordedOnce() {
        var ticket = elm.raised("a picture");
        elm.ink();
        var before = elm.attachment(ticket).inked();
        elm.desk.redaction.next(elm.attachment(ticket).id());
        assertThat(elm.attachment(ticket).inked()).isEqualTo(before);
        assertThat(elm.desk.attachments.marks(elm.attachment(ticket))).hasSize(1);
    }

    private Attachment inked() {
        var ticket = elm.raised("a picture");
        elm.ink();
        return elm.attachment(ticket);
    }

    private FileId seen(Attachment shot) {
        return shot.inked().orElseThrow();
    }

    private Decision amend(Attachment shot, Amendment amendment) {
        return elm.desk.reviews.amend(elm.tess, shot.id(), amendment);
    }

    private static String refusal(Decision decision) {
        return decision.fold(() -> "", sentence -> sentence);
    }
}
