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

final class SiblingsTest {

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
    void aWordOfScreensAmongNamesIsAName() {
        Sheet.inks(
                "[Kayleigh Okafor]",
                "[Ngozi Okonkwo]",
                "[Art Do]",
                "[Zahra Nasser]",
                "[Ha-eun Oh]");
    }

    @Test
    void aWordOfScreensThatEndsAListOfNamesStays() {
        Sheet.inks("[Kayleigh Okafor]", "[Ngozi Okonkwo]", "Cancel");
    }

    @Test
    void surnamesBeneathOneAnotherAreNoColumnWithoutTheirInitials() {
        var inked = inked(table("N Begum", "A Okafor", "R Coffin", "I Guleed", "S Rotaru"));
        assertThat(inked).hasSize(5).allMatch(box -> box.x() == 0);
    }

    @Test
    void theClassBehindANameHidesNoNeighbours() {
        Sheet.inks(
                "[Okafor, Amara] (7A)",
                "[Nguyen, Linh] (7B)",
                "[Note, Summer (7A)]",
                "[Kowalska, Zofia] (8A)",
                "[Geraghty, Cillian] (9C)");
    }
}
