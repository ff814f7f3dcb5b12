package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.finding.Sheet.covers;
import static org.inkwell.redaction.finding.Sheet.inked;
import static org.inkwell.redaction.finding.Sheet.line;
import static org.inkwell.redaction.finding.Sheet.table;

import java.util.ArrayList;
import java.util.List;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    @Test
    void aPersonalHeadingTakesItsWholeColumn() {
        Sheet.inks("Surname | Year | Status", "[Early] | 7 | Open", "[Late] | 8 | Closed");
    }

    @Test
    void aListOfFilesKeepsWhatNamesNobody() {
        Sheet.inks(
                "Name | Type | Size",
                "Budget draft.xlsx | Sheet | 12",
                "Report [Okafor.docx] | Document | 9",
                "Report [Gorgeous Okafor.docx] | Document | 9",
                "Letter [S Egal.doc] | Document | 7",
                "Assembly slides.pptx | Slides | 12");
    }

    @Test
    void theSystemItselfIsNobody() {
        Sheet.inks(
                "User | Level",
                "[Okafor] | Error",
                "LOCAL SERVICE | Error",
                "[Okonkwo] | Error",
                "NT AUTHORITY\\SYSTEM | Error",
                "SYSTEM | Error");
    }

    @Test
    void aSentenceBeneathAColumnOfNamesStays() {
        Sheet.inks("Surname | Year", "[Okafor] | 7", "[Ng] | 8", "Terms and conditions | Help");
    }

    @Test
    void whatADialogSaysOverAColumnStaysButForNames() {
        Sheet.inks(
                "Surname | Year",
                "[Okafor] | 7",
                "The record for [Okonkwo] could not be saved",
                "[Ng] | 8");
    }

    @Test
    void aLineOfStatusBeneathAColumnOfNamesStays() {
        Sheet.inks(
                "Surname | Year",
                "[Early] | 7",
                "[Okonkwo] | 8",
                "[Late] | 9",
                "[Begum] | 7",
                "",
                "Ready | 100%");
    }

    @Test
    void theLastNameOfAColumnGoesThoughItIsAWord() {
        Sheet.inks("Surname | Year", "[Early] | 7", "[Okonkwo] | 8", "[Begum] | 7", "[Ready] | 9");
    }

    @Test
    void namesOfThingsStay() {
        Sheet.inks(
                "Name | Status",
                "Manufacturer | Enabled",
                "Expiration date | Enabled",
                "Tracking method | Disabled");
    }

    @Test
    void howLongAgoSomebodyDidItIsNobody() {
        Sheet.inks("Owner | Status", "[Okafor] | Open", "7 years ago | Open", "[Begum] | Open");
    }

    @Test
    void aRowAmidATableIsNoHeading() {
        Sheet.inks(
                "Option | Hint | Status",
                "Issue date | Enter many values | Enabled",
                "Make | Select one value | Enabled",
                "Tutor group | Enter one value | Enabled",
                "Warranty | Select many values | Enabled",
                "Type | Select one value | Enabled");
    }

    @Test
    void underASecretHeadingASentenceGoesToo() {
        Sheet.inks("Surname | SEN status", "[Okafor] | [Child protection plan]", "[Ng] | [Yes]");
    }

    @Test
    void aHeadingThatIsMisreadHeadsItsColumn() {
        Sheet.inks(
                "Sumame | Effort | Year | Target | Gender | Status",
                "[Early] | Good | 7 | Open | Female | Open",
                "[Late] | Good | 8 | Open | Male | Open");
    }

    @Test
    void anEmptyFieldInTheFirstRowLeavesTheHeadingsHeadings() {
        Sheet.inks(
                "Pupil | Fri | Adm No | FSM | Tutor",
                "[Okafor] |  | [4604] | [Free] | [Ng]",
                "[Okonkwo] | L | [4566] | [T] | [Ng]");
    }

    @Test
    void twoDifferentNeedsOfFiveTakeTheirColumn() {
        Sheet.inks(
                "Date | Pupil | Incident | Status",
                "1 Mar | [Okafor] | [Fighting] | Closed",
                "2 Mar | [Okonkwo] | [Call home] | Open",
                "3 Mar | [Nasser] | [Warning] | Open",
                "4 Mar | [Begum] | [Bullying] | Closed");
    }

    @Test
    void sortsOfBehaviourBeneathOneAnotherGoUnderAnyHeading() {
        Sheet.inks(
                "Date | Student | Type | Status",
                "1 Mar | [Okafor] | [Late to lesson] | Open",
                "2 Mar | [Okonkwo] | [Bullying - racist] | Closed",
                "3 Mar | [Nasser] | [Uniform] | Open",
                "4 Mar | [Begum] | [Truancy from lesson] | Closed");
    }

    @Test
    void headingsOfOtherLanguagesTakeTheirColumns() {
        Sheet.inks(
                "Alunno | Totale | Condotta | Sostegno",
                "[Esposito, Chiara] | 7 | [Buona] | [No]",
                "[Okafor, Amara] | 8 | [Corretta] | [No]");
        Sheet.inks(
                "Uczeń | Klasa | Zachowanie | Obiady",
                "[Nowak, Zofia] | 7 | [dobre] | [brak]",
                "[Okafor, Amara] | 8 | [wzorowe] | [brak]");
    }

    @Test
    void ofAMenuSuchAHeadingTakesNothing() {
        Sheet.inks("Obiady | Drukuj", "Plan", "Zachowanie | Zapisz", "Plan");
    }

    @Test
    void aHeadingOnTwoLinesHeadsItsColumn() {
        var lines = new ArrayList<TextLine>();
        lines.add(line(0, 7, "Disgybl"));
        lines.add(line(200, 7, "Cyfeiriad"));
        lines.add(line(400, 0, "Prydau ysgol am"));
        lines.add(line(400, 14, "ddim"));
        lines.add(line(600, 7, "Statws"));
        for (var row = 1; row < 4; row++) {
            lines.add(line(0, 40 * row, "Okafor"));
            lines.add(line(200, 40 * row, "Old House"));
            lines.add(line(400, 40 * row, "Ydy"));
            lines.add(line(600, 40 * row, "Open"));
        }
        var inked = inked(new Reading(lines, List.of()));
        assertThat(covers(inked, 402, 42)).isTrue();
        assertThat(covers(inked, 402, 122)).isTrue();
        assertThat(covers(inked, 402, 16)).isFalse();
        assertThat(covers(inked, 602, 82)).isFalse();
    }

    @Test
    void aButtonBesideTheLastColumnStays() {
        Sheet.inks(
                "Pupil | Year | Contact number",
                "[Okafor] | 7 | [07700 900123] | Remind",
                "[Okonkwo] | 8 | [07700 900456] | Remind",
                "[Nasser] | 9 | [07700 900789] | Remind");
    }

    @Test
    void whatAWindowOverAColumnSaysStays() {
        var lines = new ArrayList<TextLine>();
        lines.add(line(0, 0, "Surname"));
        lines.add(line(300, 0, "Year"));
        for (var row = 1; row < 12; row++) {
            lines.add(line(0, 30 * row, List.of("Okafor", "Early", "Ng").get(row % 3)));
            lines.add(line(300, 30 * row, "7"));
        }
        for (var row = 5; row < 8; row++) {
            lines.add(line(120, 30 * row, "Open the settings"));
        }
        var inked = inked(new Reading(lines, List.of()));
        assertThat(covers(inked, 2, 155)).isTrue();
        assertThat(covers(inked, 2, 125)).isTrue();
        assertThat(covers(inked, 125, 185)).isFalse();
    }

    @Test
    void onAnInkedPictureThereAreNoColumnsAnyMore() {
        var reading = table("Surname | Year", "Early | 7", "Late | 8");
        assertThat(covers(inked(reading), 2, 35)).isTrue();
        assertThat(covers(inked(reading.with(List.of())), 2, 35)).isFalse();
    }

    @Test
    void aNumberThatOneReaderTakesForALabelEndsNoColumn() {
        Sheet.inks("Surname | Cand No", "[Ng] | [7121]", "[Li] | [7177~ni]", "[Ho] | [7240]");
    }

    @Test
    void aListOfLabelsIsNoTable() {
        Sheet.inks("Name | Change", "TRN | Change", "Priority | Change", "Stage | Change");
    }

    @Test
    void whatIsTitledInSmallWordsIsNoName() {
        Sheet.inks("Name | Active", "Report an issue | Yes", "Request a service | Yes");
    }

    @Test
    void aNeedGoesThoughItIsAWordOfScreens() {
        Sheet.inks("Religion | Year | Status", "[Other] | 7 | Open", "[None] | 8 | Open");
    }
}
