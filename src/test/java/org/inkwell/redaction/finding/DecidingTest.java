package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.inkwell.redaction.finding.Sheet.covers;
import static org.inkwell.redaction.finding.Sheet.found;
import static org.inkwell.redaction.finding.Sheet.inked;
import static org.inkwell.redaction.finding.Sheet.line;
import static org.inkwell.redaction.finding.Sheet.table;
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
import org.inkwell.redaction.reading.OnEnd;
import org.inkwell.redaction.reading.Reading;
import org.inkwell.redaction.reading.TextLine;
import org.inkwell.redaction.upright.Quarter;
import org.junit.jupiter.api.Test;

final class DecidingTest {

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
    void anAreaCodeGoesWithoutItsNumber() {
        Sheet.inks("Desk | [(01632)]", "Print | [960434]");
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
    void cellsOfAColumnAreInkedEquallyWide() {
        var inked = inked(table("Surname | Year", "Ng | 7", "Featherstonehaugh | 8"));
        assertThat(inked).hasSize(2).extracting(Box::right).containsOnly(200 - Widths.GAP);
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
    void anIconReadAsLettersDoesNotTakeItsWord() {
        assertThat(inked(table("Settings~&_Settings"))).isEmpty();
        assertThat(inked(table("日_Settings~"))).isEmpty();
    }

    @Test
    void readersThatDisagreeProveNothing() {
        var found = found(table("open~closed"), Roll.none());
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
        Sheet.inks("Register~Reglster");
    }

    @Test
    void anAddressBrokenInTwoGoesWhole() {
        Sheet.inks("[k.marsh@oakfield-]", "[primary.example]");
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
        assertTimeout(Duration.ofSeconds(5), () -> found(table(rows), roll));
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

    @Test
    void whatStandsOnEndIsJudgedLikeWhatStandsLevel() {
        var turn = new Quarter(1, 600, 400);
        var end = new OnEnd(turn, table("Attendance|Okonkwo", "Report|Save"));
        var found = inked(new Reading(List.of(), List.of(), false, List.of(end)));
        var name = turn.back(new Box(200, 0, 49, 12));
        assertThat(found).hasSize(1).allMatch(name::intersects);
        assertThat(found.get(0).height()).isGreaterThanOrEqualTo(name.height());
    }
}
