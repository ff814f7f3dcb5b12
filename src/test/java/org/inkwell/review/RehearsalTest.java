package org.inkwell.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inkwell.Elm;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.LoadedRedactor;
import org.inkwell.redaction.Pixels;
import org.inkwell.redaction.Screens;
import org.inkwell.redaction.finding.Deciding;
import org.inkwell.redaction.finding.Recognisers;
import org.inkwell.redaction.picture.Pngs;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {

    private static final String PRODUCT = "Brightlog";
    private static final Box ITS_PLACE = new Box(20, 56, 60, 16);

    @RegisterExtension static final LoadedRedactor REDACTOR = new LoadedRedactor();

    private final Elm elm = new Elm();
    private final Redactions redactions = elm.desk.redactions;
    private final Deciding deciding = new Deciding(Recognisers.strictest(2026));
    private final RedactionRun run =
            new RedactionRun(
                    redactions,
                    REDACTOR.get(),
                    null,
                    deciding,
                    elm.desk.openRolls,
                    elm.desk.taughtWords,
                    elm.desk.suppliers,
                    new TicketAllowances(elm.desk.suppliers, elm.desk.schools),
                    new TicketPseudonyms(elm.desk.keys));
    private final Rehearsal rehearsal =
            new Rehearsal(
                    redactions,
                    elm.desk.attachments,
                    REDACTOR.get(),
                    deciding,
                    elm.desk.openRolls,
                    elm.desk.taughtWords);

    @Test
    void aWordThatIsKeptFreesItsMarkAndNothingIsSaved() {
        var shot = inked();
        var marks = elm.desk.attachments.marks(shot);
        assertThat(marks).anyMatch(mark -> mark.box().intersects(ITS_PLACE));
        var effect = rehearsal.of(shot, PRODUCT, true).orElseThrow();
        assertThat(effect.readable()).anyMatch(ITS_PLACE::intersects);
        assertThat(effect.freed()).hasSameSizeAs(effect.readable());
        assertThat(effect.inked()).noneMatch(ITS_PLACE::intersects);
        assertThat(elm.desk.taughtWords.inForce(elm.school).kept()).isEmpty();
        assertThat(elm.desk.attachments.marks(shot)).noneMatch(Mark::removed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void onAPictureTurnedByQuartersItsMarkIsFreedWhereItLies(int quarters) {
        var turn = Quarter.of(screen(), quarters);
        var shot = inked(turn.page(screen()));
        var effect = rehearsal.of(shot, PRODUCT, true).orElseThrow();
        assertThat(effect.freed()).isNotEmpty();
        assertThat(effect.readable()).anyMatch(turn.there(ITS_PLACE)::intersects);
    }

    @Test
    void onASlantedPictureEveryPieceOfItIsFreed() {
        var shot = inked(Screens.tilted(5, PRODUCT));
        var effect = rehearsal.of(shot, PRODUCT, true).orElseThrow();
        var pieces = elm.desk.attachments.marks(shot).stream().map(Mark::box).toList();
        assertThat(effect.readable()).isNotEmpty().isSubsetOf(pieces).hasSizeGreaterThan(2);
        assertThat(rehearsal.of(shot, "Reported", false).orElseThrow().inked())
                .hasSizeGreaterThan(18);
    }

    @Test
    void aWordThatIsNotOnThePictureChangesNothing() {
        assertThat(rehearsal.of(inked(), "Elsewhere", false).orElseThrow().isNothing()).isTrue();
    }

    @Test
    void aTaughtWordCountsForPicturesInkedFromThenOnAndNotForThoseInReview() {
        var before = inked();
        assertThat(elm.desk.taughtWords.teach(elm.tess, elm.school, PRODUCT, true)).isEmpty();
        assertThat(elm.desk.attachments.marks(before))
                .anyMatch(mark -> mark.box().intersects(ITS_PLACE));
        assertThat(elm.desk.attachments.marks(inked()))
                .noneMatch(mark -> mark.box().intersects(ITS_PLACE));
        assertThat(elm.desk.attachments.othersInReview(before)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHasNoEffect() {
        var shot = received("no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(rehearsal.of(shot, PRODUCT, true)).isEmpty();
    }

    private Attachment inked() {
        return inked(screen());
    }

    private static Pixels screen() {
        return Screens.drawn(
                480,
                120,
                pen -> {
                    pen.drawString("Open the report in", 20, 30);
                    pen.drawString(PRODUCT, 20, 70);
                    pen.drawString("Save", 240, 70);
                });
    }

    private Attachment inked(Pixels screen) {
        var shot = received(Pngs.encode(screen));
        run.next(shot.id());
        return elm.desk.attachments.find(elm.tess, shot.id()).orElseThrow();
    }

    private Attachment received(byte[] file) {
        var ticket = elm.asked(elm.sims, List.of(new Upload(file, List.of())));
        return elm.attachment(elm.desk.tickets.raise(elm.hana, ticket, false).orElseThrow());
    }
}
