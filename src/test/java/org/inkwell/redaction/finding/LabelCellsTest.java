package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.finding.Sheet.covers;
import static org.inkwell.redaction.finding.Sheet.inked;
import static org.inkwell.redaction.finding.Sheet.table;

import java.util.List;
import org.inkwell.redaction.Box;
import org.junit.jupiter.api.Test;

final class LabelCellsTest {

    @Test
    void theLabelOfTheNextFieldIsNoValue() {
        Sheet.inks("Religion | Nationality", "Gender | Date of birth");
    }

    @Test
    void aNeedBesideANeedIsNoLabel() {
        Sheet.inks("[Okafor] | [Okonkwo]", "[LAC] | [FSM]", "[Nasser] | [Begum]");
    }

    @Test
    void onAnInkedPictureALabelWithInkBesideItHasItsValue() {
        var reading =
                table("Password: |", "Restart the service").with(List.of(new Box(70, 0, 90, 12)));
        assertThat(covers(inked(reading), 2, 35)).isFalse();
    }

    @Test
    void aNeedBeneathANeedIsNoLabel() {
        Sheet.inks("[Okafor] | [EHCP]", "[Okonkwo] | [EHCP]", "[Nasser] | [SEN Support]");
    }

    @Test
    void aSentenceBesideWhatMerelyEndsLikeALabelIsNoValue() {
        Sheet.inks("Junk Email | The update has finished for [Kayleigh] today");
    }

    @Test
    void whatMerelyEndsLikeALabelSaysWhoItIsAbout() {
        Sheet.inks("Meeting with [Kayleigh] parents | Year", "Interview | 7", "Interview | 8");
    }

    @Test
    void aLabelTakesTheValueBesideIt() {
        Sheet.inks("Admission number | [1832]", "Priority | High");
    }

    @Test
    void labelsOfAFormAreNoHeadings() {
        var form =
                table(
                        "In care | Looked after | House | Red",
                        "SEN status | EHCP | Mode of travel | Bus",
                        "Surname | Will | Boarder | No");
        var inked = inked(form);
        assertThat(covers(inked, 202, 5)).isTrue();
        assertThat(covers(inked, 202, 35)).isTrue();
        assertThat(covers(inked, 202, 65)).isTrue();
        assertThat(covers(inked, 2, 5)).isFalse();
        assertThat(covers(inked, 2, 35)).isFalse();
        assertThat(covers(inked, 602, 65)).isFalse();
    }

    @Test
    void aLabelTakesTheValueBeneathIt() {
        Sheet.inks("Date of birth", "[1832]");
    }

    @Test
    void aHintBetweenALabelAndItsFieldIsNoValue() {
        Sheet.inks("Full legal name", "As shown on the birth certificate", "[Rose Summer]");
        Sheet.inks("Full legal name", "[Rose Summer]", "Save");
    }

    @Test
    void aQuestionAboutANeedIsItsLabel() {
        Sheet.inks("Does your child receive free school meals?", "[No]");
        Sheet.inks("Does your printer receive any jobs?", "No");
    }

    @Test
    void theSecondLineOfAnAddressIsNoHeading() {
        Sheet.inks("Name | Address", "[Amara Okafor] | [20 Corporation]", " | [Street]");
    }
}
