package org.inkwell.redaction.finding.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LikenessTest {

    private static final Likeness WEIGHTS = weights();
    private static final double FEW = 0.01;
    private static final double FEW_OF_ALL = 0.003;

    /** A culture and one of its names; training never sees the names, and no list has them. */
    private static List<String[]> namesHeldOut() throws IOException {
        try (var raw = LikenessTest.class.getResourceAsStream("names-held-out.csv");
                var lines =
                        new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(",", -1)).toList();
        }
    }

    /** The weights alone: that some of the names are listed besides proves nothing of others. */
    private static Likeness weights() {
        var parts = new HashSet<>(WordList.words("vocabulary.txt.gz", "languages.txt.gz"));
        parts.removeAll(WordList.words("names.txt.gz"));
        return new Likeness(parts::contains);
    }

    private static double shareKept(List<String[]> names) {
        var kept = names.stream().filter(name -> WEIGHTS.isWord(name[1])).count();
        return (double) kept / names.size();
    }

    @Test
    void fewNamesThatItNeverSawAreTakenForWordsWhateverTheirCulture() throws IOException {
        var names = namesHeldOut();
        assertThat(names).hasSizeGreaterThan(5_000);
        assertThat(shareKept(names)).isLessThan(FEW_OF_ALL);
        names.stream()
                .collect(groupingBy(name -> name[0]))
                .forEach((culture, its) -> assertThat(shareKept(its)).as(culture).isLessThan(FEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rechnungsadresse",
                "Verzeichnisstruktur",
                "Objektgruppen",
                "Kennwortverwaltung",
                "Identifizierung",
                "autograded",
                "prefs",
                "subtrees",
                "zarchiwizowane",
                "conection"
            })
    void whatIsMadeAsWordsAreIsLikeOne(String word) {
        assertThat(Lexicon.english().isLikeWord(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goldsmith",
                "Underwood",
                "Longbottom",
                "Sommerfeld",
                "Birnbaum",
                "Hinterleitner",
                "Brzęczyszczykiewicz",
                "Geraint",
                "Assunção",
                "Ogunleye",
                "Ternisien",
                "Vanderhaeghen",
                "Balasubramaniam",
                "Wickremesinghe",
                "Trần",
                "Ngô",
                "Kwok",
                "prefz3"
            })
    void whatIsMadeAsNamesAreOrTooShortIsNot(String name) {
        assertThat(Lexicon.english().isLikeWord(name)).isFalse();
    }

    @Test
    void aWordOfOtherLettersIsNone() {
        assertThat(Lexicon.english().isLikeWord("Иванова")).isFalse();
        assertThat(Lexicon.english().isLikeWord("")).isFalse();
    }
}
