package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.inkwell.redaction.Box;
import org.inkwell.redaction.Finding;
import org.inkwell.redaction.Kind;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.reading.Token;
import org.junit.jupiter.api.Test;

final class DecidingTest {

    private final Deciding deciding = new Deciding(Recognisers.strictest(2026));

    /** Rows of cells, a cell every 200 pixels, a row every 30. */
    private static Reading table(String... rows) {
        var lines = new ArrayList<TextLine>();
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|", -1);
            for (var column = 0; column < cells.length; column++) {
                if (!cells[column].isBlank()) {
                    lines.add(line(200 * column, 30 * row, cells[column].strip()));
                }
            }
        }
        return new Reading(lines, List.of());
    }

    private static TextLine line(int x, int y, String text) {
        var tokens = new ArrayList<Token>();
        var left = x;
        for (var word : text.split(" ", -1)) {
            var readings = word.split("~", -1);
            var width = Math.max(1, readings[0].length()) * 7;
            tokens.add(
                    new Token(
                            new Box(left, y, width, 12),
                            readings[0].replace('_', ' '),
                            readings[readings.length - 1].replace('_', ' ')));
            left += width + 4;
        }
        return new TextLine(tokens);
    }

    private List<Box> inked(Reading reading) {
        return deciding.decide(reading, Roll.none()).stream().map(Finding::box).toList();
    }

    private boolean covers(List<Box> boxes, int x, int y) {
        return boxes.stream().anyMatch(box -> box.intersects(new Box(x, y, 1, 1)));
    }

    @Test
    void theInkSaysNothingOfTheLengthOfAName() {
        var widths =
                Stream.of("An Li", "Amara Okafor", "Chimamanda Oluwaseun-Featherstonehaugh")
                        .flatMap(name -> inked(table("Pupil: " + name, "Save|" + name)).stream())
                        .map(Box::width)
                        .distinct();
        assertThat(widths).hasSize(1);
    }

    @Test
    void theInkNeverRunsOverWhatStandsNext() {
        assertThat(inked(table("Okafor|Save"))).allMatch(box -> box.right() < 190);
    }

    @Test
    void aPersonalHeadingTakesItsWholeColumn() {
        var inked =
                inked(table("Surname | Year | Status", "Early | 7 | Open", "Late | 8 | Closed"));
        assertThat(covers(inked, 2, 35)).isTrue();
        assertThat(covers(inked, 2, 65)).isTrue();
        assertThat(covers(inked, 2, 5)).isFalse();
        assertThat(covers(inked, 202, 35)).isFalse();
        assertThat(covers(inked, 402, 65)).isFalse();
    }

    @Test
    void aListOfFilesKeepsWhatNamesNobody() {
        var inked =
                inked(
                        table(
                                "Name | Type | Size",
                                "Budget draft.xlsx | Sheet | 12",
                                "Report Okafor.docx | Document | 9",
                                "Letter S Egal.doc | Document | 7",
                                "Assembly slides.pptx | Slides | 12"));
        assertThat(covers(inked, 2, 35)).isFalse();
        assertThat(covers(inked, 2, 65)).isTrue();
        assertThat(covers(inked, 2, 95)).isTrue();
        assertThat(covers(inked, 2, 125)).isFalse();
    }

    @Test
    void theSystemItselfIsNobody() {
        var inked =
                inked(
                        table(
                                "User | Level",
                                "Okafor | Error",
                                "LOCAL SERVICE | Error",
                                "Okonkwo | Error",
                                "SYSTEM | Error"));
        assertThat(covers(inked, 2, 35)).isTrue();
        assertThat(covers(inked, 2, 65)).isFalse();
        assertThat(covers(inked, 2, 95)).isTrue();
        assertThat(covers(inked, 2, 125)).isFalse();
    }

    @Test
    void aSentenceBeneathAColumnOfNamesStays() {
        var inked =
                inked(
                        table(
                                "Surname | Year",
                                "Okafor | 7",
                                "Ng | 8",
                                "Terms and conditions | Help"));
        assertThat(covers(inked, 2, 65)).isTrue();
        assertThat(covers(inked, 2, 95)).isFalse();
    }

    @Test
    void underASecretHeadingASentenceGoesToo() {
        var inked =
                inked(table("Surname | SEN status", "Okafor | Child protection plan", "Ng | Yes"));
        assertThat(covers(inked, 202, 35)).isTrue();
    }

    @Test
    void theLabelOfTheNextFieldIsNoValue() {
        var inked = inked(table("Religion | Nationality", "Gender | Date of birth"));
        assertThat(covers(inked, 202, 5)).isFalse();
    }

    @Test
    void numbersOfTheirOwnBesideNamesGoUnderAnyHeading() {
        var inked =
                inked(
                        table(
                                "Okafor | 7119 | 2015 | 7100",
                                "Okonkwo | 7132 | 2016 | 7100",
                                "Nasser | 7235 | 2015 | 7100",
                                "Begum | 7073 | 2016 | 7100"));
        assertThat(covers(inked, 202, 5)).isTrue();
        assertThat(covers(inked, 202, 95)).isTrue();
        assertThat(covers(inked, 402, 5)).isFalse();
        assertThat(covers(inked, 602, 5)).isFalse();
    }

    @Test
    void numbersBesideNobodyStay() {
        var inked =
                inked(table("Disk | 7119", "Memory | 7132", "Network | 7235", "Display | 7073"));
        assertThat(inked).isEmpty();
    }

    @Test
    void aHeadingThatIsMisreadHeadsItsColumn() {
        var inked =
                inked(
                        table(
                                "Sumame | Effort | Year | Target | Gender | Status",
                                "Early | Good | 7 | Open | Female | Open",
                                "Late | Good | 8 | Open | Male | Open"));
        assertThat(covers(inked, 2, 5)).isFalse();
        assertThat(covers(inked, 2, 35)).isTrue();
        assertThat(covers(inked, 2, 65)).isTrue();
    }

    @Test
    void anEmptyFieldInTheFirstRowLeavesTheHeadingsHeadings() {
        var inked =
                inked(
                        table(
                                "Pupil | Fri | Adm No | FSM | Tutor",
                                "Okafor | | 4604 | Free | Ng",
                                "Okonkwo | L | 4566 | T | Ng"));
        assertThat(covers(inked, 602, 5)).isFalse();
        assertThat(covers(inked, 602, 35)).isTrue();
        assertThat(covers(inked, 602, 65)).isTrue();
    }

    @Test
    void twoDifferentNeedsOfFiveTakeTheirColumn() {
        var inked =
                inked(
                        table(
                                "Date | Pupil | Incident | Status",
                                "1 Mar | Okafor | Fighting | Closed",
                                "2 Mar | Okonkwo | Call home | Open",
                                "3 Mar | Nasser | Warning | Open",
                                "4 Mar | Begum | Bullying | Closed"));
        assertThat(covers(inked, 402, 65)).isTrue();
        assertThat(covers(inked, 402, 95)).isTrue();
        assertThat(covers(inked, 402, 5)).isFalse();
        assertThat(covers(inked, 602, 65)).isFalse();
    }

    @Test
    void oneWordThatMayBeANeedLeavesAColumnOfStates() {
        var inked =
                inked(
                        table(
                                "Pupil | Account | Year",
                                "Okafor | Suspended | 7",
                                "Okonkwo | Active | 8",
                                "Nasser | Suspended | 9",
                                "Begum | Locked | 9"));
        assertThat(covers(inked, 202, 65)).isFalse();
        assertThat(covers(inked, 202, 125)).isFalse();
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
        var inked =
                inked(
                        table(
                                "Pupil | Year | Contact number",
                                "Okafor | 7 | 07700 900123 | Remind",
                                "Okonkwo | 8 | 07700 900456 | Remind",
                                "Nasser | 9 | 07700 900789 | Remind"));
        assertThat(covers(inked, 402, 65)).isTrue();
        assertThat(covers(inked, 602, 65)).isFalse();
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
    void aNeedBesideANeedIsNoLabel() {
        var inked = inked(table("Okafor | Okonkwo", "LAC | FSM", "Nasser | Begum"));
        assertThat(covers(inked, 2, 35)).isTrue();
        assertThat(covers(inked, 202, 35)).isTrue();
    }

    @Test
    void theGroupsOfANumberGoTogether() {
        var inked = inked(table("Reference | 940826 001-85"));
        assertThat(covers(inked, 255, 5)).isTrue();
    }

    @Test
    void theEndOfAnAddressThatReadersBrokeGoesWithIt() {
        var inked = inked(table("Mail | wei.lau@quarrybank. sch.example,Desk"));
        assertThat(covers(inked, 345, 5)).isTrue();
        assertThat(covers(inked, 405, 5)).isTrue();
    }

    @Test
    void anAreaCodeGoesWithoutItsNumber() {
        var inked = inked(table("Desk | (01632)", "Print | 960434"));
        assertThat(covers(inked, 202, 5)).isTrue();
    }

    @Test
    void aWordOfScreensInAColumnOfSurnamesIsASurname() {
        var lines = new ArrayList<TextLine>();
        for (var row = 0; row < 4; row++) {
            lines.add(line(0, 30 * row, List.of("Kayleigh", "Zahra", "Nadia", "Amara").get(row)));
            lines.add(line(64, 30 * row, List.of("Sleeper", "Okafor", "Ng", "Egal").get(row)));
        }
        assertThat(covers(inked(new Reading(lines, List.of())), 66, 5)).isTrue();
    }

    @Test
    void onAnInkedPictureALabelWithInkBesideItHasItsValue() {
        var reading =
                table("Password: |", "Restart the service").with(List.of(new Box(70, 0, 90, 12)));
        assertThat(covers(inked(reading), 2, 35)).isFalse();
    }

    @Test
    void aNeedBeneathANeedIsNoLabel() {
        var inked = inked(table("Okafor | EHCP", "Okonkwo | EHCP", "Nasser | SEN Support"));
        assertThat(covers(inked, 202, 35)).isTrue();
        assertThat(covers(inked, 202, 65)).isTrue();
    }

    @Test
    void aSentenceBesideWhatMerelyEndsLikeALabelIsNoValue() {
        var inked = inked(table("Junk Email | The update has finished for Kayleigh today"));
        assertThat(covers(inked, 202, 5)).isFalse();
        assertThat(covers(inked, 400, 5)).isTrue();
    }

    @Test
    void aWordOfScreensAmongNamesIsAName() {
        var inked =
                inked(
                        table(
                                "Kayleigh Okafor",
                                "Ngozi Okonkwo",
                                "Art Do",
                                "Zahra Nasser",
                                "Ha-eun Oh"));
        assertThat(covers(inked, 2, 65)).isTrue();
    }

    @Test
    void aWordOfScreensThatEndsAListOfNamesStays() {
        var inked = inked(table("Kayleigh Okafor", "Ngozi Okonkwo", "Cancel"));
        assertThat(covers(inked, 2, 65)).isFalse();
    }

    @Test
    void surnamesBeneathOneAnotherAreNoColumnWithoutTheirInitials() {
        var inked = inked(table("N Begum", "A Okafor", "R Coffin", "I Guleed", "S Rotaru"));
        assertThat(inked).hasSize(5).allMatch(box -> box.x() == 0);
    }

    @Test
    void whatMerelyEndsLikeALabelSaysWhoItIsAbout() {
        var reading =
                table("Meeting with Kayleigh parents | Year", "Interview | 7", "Interview | 8");
        assertThat(covers(inked(reading), 95, 5)).isTrue();
    }

    @Test
    void onAPictureThatIsHardToReadOnlyWordsThatBothReadAlikeStay() {
        var lines = new ArrayList<TextLine>();
        for (var row = 0; row < 12; row++) {
            lines.add(line(0, 30 * row, "Xqzt~Vwk Prn~Bml 7140"));
        }
        lines.add(line(0, 360, "Calendar 7140"));
        var inked = inked(new Reading(lines, List.of()));
        assertThat(covers(inked, 2, 365)).isFalse();
        assertThat(covers(inked, 62, 365)).isTrue();
    }

    @Test
    void onAnInkedPictureThereAreNoColumnsAnyMore() {
        var reading = table("Surname | Year", "Early | 7", "Late | 8");
        assertThat(covers(inked(reading), 2, 35)).isTrue();
        assertThat(covers(inked(reading.with(List.of())), 2, 35)).isFalse();
    }

    @Test
    void cellsOfAColumnAreInkedEquallyWide() {
        var inked = inked(table("Surname | Year", "Ng | 7", "Featherstonehaugh | 8"));
        assertThat(inked).hasSize(2).extracting(Box::right).containsOnly(200 - Widths.GAP);
    }

    @Test
    void aLabelTakesTheValueBesideIt() {
        var inked = inked(table("Admission number | 1832", "Priority | High"));
        assertThat(covers(inked, 202, 5)).isTrue();
        assertThat(covers(inked, 202, 35)).isFalse();
    }

    @Test
    void labelsOfAFormAreNoHeadings() {
        var inked =
                inked(
                        table(
                                "In care | Looked after | House | Red",
                                "SEN status | EHCP | Mode of travel | Bus",
                                "Surname | Will | Boarder | No"));
        assertThat(covers(inked, 202, 5)).isTrue();
        assertThat(covers(inked, 202, 35)).isTrue();
        assertThat(covers(inked, 202, 65)).isTrue();
        assertThat(covers(inked, 2, 5)).isFalse();
        assertThat(covers(inked, 2, 35)).isFalse();
        assertThat(covers(inked, 602, 65)).isFalse();
    }

    @Test
    void aNumberThatOneReaderTakesForALabelEndsNoColumn() {
        var inked = inked(table("Surname | Cand No", "Ng | 7121", "Li | 7177~ni", "Ho | 7240"));
        assertThat(covers(inked, 202, 65)).isTrue();
        assertThat(covers(inked, 202, 95)).isTrue();
    }

    @Test
    void aLabelTakesTheValueBeneathIt() {
        assertThat(covers(inked(table("Date of birth", "1832")), 2, 35)).isTrue();
    }

    @Test
    void emptyCellsDoNotEndAColumn() {
        var inked =
                inked(
                        table(
                                "Surname | Year | Status",
                                "Featherstonehaugh | 7 | Open",
                                "| 7 | Open",
                                "| 7 | Open",
                                "| 7 | Open",
                                "Early | 7 | Open"));
        assertThat(inked).hasSize(2).extracting(Box::right).containsOnly(200 - Widths.GAP);
    }

    @Test
    void aListOfLabelsIsNoTable() {
        var inked =
                inked(
                        table(
                                "Name | Change",
                                "TRN | Change",
                                "Priority | Change",
                                "Stage | Change"));
        assertThat(inked).isEmpty();
    }

    @Test
    void whatIsTitledInSmallWordsIsNoName() {
        var inked =
                inked(table("Name | Active", "Report an issue | Yes", "Request a service | Yes"));
        assertThat(inked).isEmpty();
    }

    @Test
    void aNeedGoesThoughItIsAWordOfScreens() {
        var inked = inked(table("Religion | Year | Status", "Other | 7 | Open", "None | 8 | Open"));
        assertThat(covers(inked, 2, 35)).isTrue();
        assertThat(covers(inked, 2, 65)).isTrue();
    }

    @Test
    void anIconReadAsLettersDoesNotTakeItsWord() {
        assertThat(inked(table("Settings~&_Settings"))).isEmpty();
        assertThat(inked(table("日_Settings~"))).isEmpty();
    }

    @Test
    void readersThatDisagreeProveNothing() {
        var found = deciding.decide(table("open~closed"), Roll.none());
        assertThat(found).extracting(Finding::kind).containsExactly(Kind.UNREAD);
    }

    @Test
    void oneReaderIsBelievedInWordsOfScreensAlone() {
        assertThat(inked(table("Settings~"))).isEmpty();
        assertThat(inked(table("~Settings"))).isEmpty();
        assertThat(inked(table("bramble~"))).hasSize(1);
    }

    @Test
    void smallFaultsOfOneReaderDoNoHarm() {
        assertThat(inked(table("Register~Reglster"))).isEmpty();
    }

    @Test
    void anAddressBrokenInTwoGoesWhole() {
        var inked = inked(table("k.marsh@oakfield-", "primary.example"));
        assertThat(covers(inked, 2, 35)).isTrue();
    }

    @Test
    void aRollOfASchoolIsMatchedInTime() throws IOException {
        var random = new Random(1);
        var csv = new StringBuilder("forename,surname\n");
        for (var pupil = 0; pupil < 1500; pupil++) {
            csv.append(madeUp(random)).append(',').append(madeUp(random)).append('\n');
        }
        var roll = Roll.parse(new StringReader(csv.toString()));
        var rows = new String[50];
        Arrays.setAll(rows, row -> "Open the settings | Search | Register | " + madeUp(random));
        assertTimeout(Duration.ofSeconds(5), () -> deciding.decide(table(rows), roll));
    }

    private static String madeUp(Random random) {
        return random.ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatNobodyReadGoes() {
        var box = new Box(5, 6, 7, 8);
        assertThat(inked(new Reading(List.of(), List.of(box)))).containsExactly(box);
    }
}
