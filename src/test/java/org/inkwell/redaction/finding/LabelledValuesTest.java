package org.inkwell.redaction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelledValuesTest {

    private final Recogniser recogniser =
            new LabelledValues(org.inkwell.redaction.finding.lexicon.Lexicon.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: Rose Field → Name: █ █",
                "SEN status: K → SEN status: █",
                "DOB: 1/9/24 Year: 7 → DOB: █ Year: 7",
                "Administrative number: 1832 → Administrative number: █",
                "Duplicate candidate number 7236 for → Duplicate candidate number █ for",
                "SEN status E imported → SEN status █ imported",
                "FSM Yes → FSM █",
                "Adm No 004652 is taken → Adm No █ is taken",
                "Religion : Other → Religion : █"
            })
    void thisGoes(String beforeAndAfter) {
        var line = beforeAndAfter.split(" → ", -1);
        assertThat(Trial.inked(recogniser, line[0])).isEqualTo(line[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status: Open",
                "Teacher: All",
                "Priority: High",
                "Send A4 pages",
                "SEN Yearly review",
                "Grade B or C",
                "Name",
                "Time: 12:30",
                "Error: Name not set"
            })
    void thisStays(String line) {
        assertThat(Trial.inked(recogniser, line)).isEqualTo(line);
    }
}
