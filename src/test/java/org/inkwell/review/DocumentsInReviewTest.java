package org.inkwell.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.inkwell.Elm;
import org.inkwell.redaction.document.Preview;
import org.inkwell.ticket.NewTicket;
import org.inkwell.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** A document from its receipt to its release, inked in earnest. */
final class DocumentsInReviewTest {

    private static final String SHEET = "Surname,Result\nOkonkwo,Import failed\n";

    private final Elm elm = new Elm();

    @Test
    void aDocumentIsInkedAsAFileOfItsKindAndSaysWhatWent() {
        var file = inked("Amara Okonkwo.csv", SHEET);
        assertThat(file.state()).isEqualTo(Attachment.State.INKED);
        assertThat(file.isPicture()).isFalse();
        assertThat(file.neutralName()).isEqualTo("file-1.csv");
        assertThat(made(file)).contains("Import failed").doesNotContain("Okonkwo");
        var account = file.account().orElseThrow();
        assertThat(account.counts()).isNotEmpty();
        assertThat(account.rounds()).isPositive();
        assertThat(account.inputSha256()).hasSize(64).isNotEqualTo(account.outputSha256());
    }

    @Test
    void ofItsNameTheEndingAloneIsKept() {
        var file = inked("Amara Okonkwo.csv", SHEET);
        assertThat(file.hint()).isEqualTo("csv");
        assertThat(inked("Amara.Okonkwo", SHEET).hint()).isEmpty();
    }

    @Test
    void pseudonymsAreTheTicketsOwn() {
        var one = elm.desk.tickets.raise(elm.hana, asked("a.csv", SHEET), false).orElseThrow();
        var other = elm.desk.tickets.raise(elm.hana, asked("a.csv", SHEET), false).orElseThrow();
        elm.ink();
        assertThat(made(elm.attachment(one))).isNotEqualTo(made(elm.attachment(other)));
    }

    @Test
    void wordsThatAReviewerWantsInkedGoAndAreForgottenWithTheDecision() {
        var file = inked("a.csv", SHEET);
        assertThat(made(file)).contains("failed");
        assertThat(refusal(elm.desk.reviews.inkToo(elm.tess, file.id(), Set.of("FAILED"))))
                .isEmpty();
        assertThat(sealedWords()).isEqualTo(1);
        elm.ink();
        var again = elm.desk.attachments.find(elm.tess, file.id()).orElseThrow();
        assertThat(made(again)).doesNotContain("failed");
        var seen = again.inked().orElseThrow();
        assertThat(refusal(elm.desk.reviews.release(elm.tess, file.id(), seen))).isEmpty();
        assertThat(sealedWords()).isZero();
    }

    @Test
    void wordsAreForDocumentsAndForTechnicians() {
        var file = inked("a.csv", SHEET);
        var words = Set.of("failed");
        assertThat(refusal(elm.desk.reviews.inkToo(elm.hana, file.id(), words))).isNotEmpty();
        assertThat(refusal(elm.desk.reviews.inkToo(elm.tess, file.id(), Set.of()))).isNotEmpty();
        var picture = elm.attachment(elm.raised("a picture"));
        elm.ink();
        assertThat(refusal(elm.desk.reviews.inkToo(elm.tess, picture.id(), words))).isNotEmpty();
    }

    @Test
    void whatWasReleasedHasANeutralNameAndTheRightType() {
        var file = inked("Amara Okonkwo.csv", SHEET);
        elm.desk.reviews.release(elm.tess, file.id(), file.inked().orElseThrow());
        var released = elm.desk.reviews.released(file.ticket()).get(0);
        assertThat(released.neutralName()).isEqualTo("file-1.csv");
        assertThat(released.mediaType()).isEqualTo("text/csv");
        assertThat(released.isPicture()).isFalse();
    }

    @Test
    void whatCannotBeInkedIsHeldWithWhatItsSenderCanDo() {
        assertThat(inked("a.exe", "MZ\u0000\u0001program").heldBecause().orElseThrow())
                .contains("Send");
        assertThat(inked("a.xlsm", "no workbook").heldBecause()).isPresent();
    }

    @Test
    void howLongTheReviewerHadItBeforeThemIsKnown() {
        var file = inked("a.csv", SHEET);
        var opened = elm.desk.clock.instant();
        elm.desk.openings.note(elm.tess, file);
        elm.desk.clock.forward(Duration.ofMinutes(3));
        elm.desk.openings.note(elm.tess, file);
        elm.desk.reviews.release(elm.tess, file.id(), file.inked().orElseThrow());
        var verdict =
                elm.desk
                        .attachments
                        .find(elm.tess, file.id())
                        .orElseThrow()
                        .verdict()
                        .orElseThrow();
        assertThat(verdict.openedAt()).hasValue(opened);
        assertThat(verdict.at()).isEqualTo(opened.plus(Duration.ofMinutes(3)));
    }

    @Test
    void whoNeverLookedDecidesWithoutATime() {
        var file = inked("a.csv", SHEET);
        elm.desk.openings.note(elm.hana, file);
        elm.desk.reviews.refuse(elm.tess, file.id(), "Not needed");
        var verdict =
                elm.desk
                        .attachments
                        .find(elm.tess, file.id())
                        .orElseThrow()
                        .verdict()
                        .orElseThrow();
        assertThat(verdict.openedAt()).isEmpty();
        assertThat(verdict.reason()).hasValue("Not needed");
    }

    @Test
    void whatIsSeenIsWhatWasMade() {
        var file = inked("a.csv", SHEET);
        var preview =
                Preview.of(
                        elm.desk.attachments.made(elm.tess, file.id()).orElseThrow(),
                        file.ending().orElseThrow());
        assertThat(preview.passages().get(0).text()).isEqualTo(made(file));
    }

    private Attachment inked(String name, String text) {
        Ticket ticket = elm.desk.tickets.raise(elm.hana, asked(name, text), false).orElseThrow();
        elm.ink();
        return elm.attachment(ticket);
    }

    private NewTicket asked(String name, String text) {
        var upload = new Upload(text.getBytes(UTF_8), name, List.of());
        return elm.asked(elm.sims, List.of(upload));
    }

    private String made(Attachment file) {
        return new String(elm.desk.attachments.made(elm.tess, file.id()).orElseThrow(), UTF_8);
    }

    private int sealedWords() {
        return elm.desk.rows.createQuery("select w from ChosenWord w").getResultList().size();
    }

    private static String refusal(Decision decision) {
        return decision.fold(() -> "", sentence -> sentence);
    }
}
