package org.inkwell.redaction.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkwell.redaction.document.Desk;
import org.junit.jupiter.api.Test;

final class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    /** How an encrypted workbook begins, and every file of older programs. */
    private static final byte[] CONTAINER = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final Packed MADE =
            Packed.inked("a.xlsx", Packed.of("planted-xlsx").file("Okafor"));

    private static String cells(String rows) {
        var file = Packed.of("planted-xlsx").with(SHEET, sheetOf(rows)).file();
        return Packed.inked("a.xlsx", file).words(SHEET);
    }

    @Test
    void whatHidesAnywhereIsGone() {
        assertThat(MADE.everything())
                .doesNotContain("kayleigh", "okafor", "j8232", "young", "4512", "7700900123")
                .doesNotContain("40555", "40920");
    }

    @Test
    void numbersTextsAndFormulasThatNobodyHidesBehindStay() {
        assertThat(MADE.words(SHEET))
                .contains("|UPN|Legal Surname|Date of birth|Year|Result|", "|7|Import failed|")
                .contains("|SUM(D2:D3)|15|", "|D2*2|14|", "|16|")
                .contains("|IF(D4&gt;3,&quot;Yes&quot;,&quot;No&quot;)|Yes|");
    }

    @Test
    void aFormulaThatSaysOrSpellsANameLeavesItsValue() {
        assertThat(MADE.words(SHEET)).contains("|6|", "|3|").doesNotContain("LEN", "!A1");
    }

    @Test
    void itOpensAsBefore() {
        OpenXmlRules.check(MADE);
    }

    @Test
    void aDayIsReadAsTheDateThatItShows() {
        var rows =
                "<row><c s=\"1\"><v>40555</v></c></row><row><c><v>40555</v></c></row>"
                        + "<row><c s=\"1\"><v>46000.5</v></c></row>";
        assertThat(cells(rows)).isEqualTo("|\n|[date]|40555|46000.5|");
    }

    @Test
    void columnsGoByTheirHeadingWhereverTheyStand() {
        var rows =
                "<row r=\"5\"><c r=\"C5\" t=\"inlineStr\"><is><t>Surname</t></is></c>"
                        + "<c r=\"Z5\" t=\"inlineStr\"><is><t>Year</t></is></c></row>"
                        + "<row r=\"9\"><c r=\"C9\" t=\"inlineStr\"><is><t>Will</t></is></c>"
                        + "<c r=\"Z9\"><v>7</v></c></row>";
        assertThat(cells(rows)).matches("\\|\n\\|Surname\\|Year\\|\\[Person ...]\\|7\\|");
    }

    @Test
    void cellsThatStandFarApartTakeNoMore() {
        var rows =
                IntStream.range(0, 3_000)
                        .mapToObj(
                                at ->
                                        "<row r=\"%d\"><c r=\"%s%d\"><v>1</v></c></row>"
                                                .formatted(at * 300 + 1, column(at), at * 300 + 1))
                        .collect(Collectors.joining());
        var file = Packed.of("planted-xlsx").with(SHEET, sheetOf(rows)).file();
        assertThat(Desk.withholds("a.xlsx", file)).contains("too far apart");
    }

    private static String sheetOf(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>"
                + rows
                + "</sheetData></worksheet>";
    }

    private static String column(int number) {
        return ""
                + (char) ('A' + number / 676)
                + (char) ('A' + number / 26 % 26)
                + (char) ('A' + number % 26);
    }

    @Test
    void aFileThatIsCutOffIsHeld() {
        var whole = Packed.of("planted-xlsx").file();
        for (var length = 0; length < whole.length; length += 10) {
            assertThat(Desk.withholds("a.xlsx", Arrays.copyOf(whole, length))).isNotEmpty();
        }
    }

    @Test
    void aFileOfAnotherKindUnderItsNameIsHeld() {
        assertThat(Desk.withholds("a.docx", Packed.of("planted-xlsx").file())).contains("kind");
        assertThat(Desk.withholds("a.xlsm", Packed.of("planted-xlsx").file())).contains("macros");
    }

    @Test
    void aFileThatIsLockedIsHeld() {
        var locked = new byte[2_048];
        System.arraycopy(CONTAINER, 0, locked, 0, CONTAINER.length);
        assertThat(Desk.withholds("a.xlsx", locked)).contains("password");
    }
}
